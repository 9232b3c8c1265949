"""What connectors need on top of the messages: phases, secrets, and the variables of a container's arguments."""
