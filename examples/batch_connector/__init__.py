"""A connector that runs the command of a task's container as a job of a batch system."""
