"""Drawing workflows: a model of what is drawn, a layout, and four forms of output."""
