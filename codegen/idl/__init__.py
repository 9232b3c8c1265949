"""The `.proto` files in `codegen/protos/`: printed from the descriptors inside the official Python packages.

- `python -m codegen.idl` prints them again.
"""
