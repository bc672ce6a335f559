"""Text without meaning: normal forms, sentences, tokens, word diffs."""
