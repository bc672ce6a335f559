"""From page to article, from article to mentions, speakers and citations."""
