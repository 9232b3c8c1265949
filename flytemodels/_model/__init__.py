"""What a message is: its plan, the kinds of its fields, presence, equality and text. Private."""
