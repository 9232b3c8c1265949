"""The `.proto` files in `codegen/protos/`: printed from the descriptors inside the official Python packages.

- `python -m codegen.idl` prints them again;
- `python -m codegen.idl.changes OLD NEW` reports how two folders of `.proto` files differ;
- `python -m codegen.idl.upgrade flyteidl2==2.0.54` moves to another release, and reports what changed.
"""
