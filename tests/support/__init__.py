"""What tests share: message classes, strategies, oracles and damaged input."""
