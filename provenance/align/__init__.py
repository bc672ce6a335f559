"""What says the same: keys, index, comparison, clusters."""
