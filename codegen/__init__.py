"""Makes typed Python modules from `.proto` files: load, lower, render, write.

Build time only: nothing here is part of the installed package.
"""
