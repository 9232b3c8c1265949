"""Stage 2: descriptors to the model. Everything is decided here; printing only prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from .catalog import Catalog, top_level_name
from .config import Config
from .docs import Docs, read_docs
from .errors import CodegenError
from .imports import Namer, Names, Scope, Symbol, Uses
from .load import Loaded
from .messages import FileContext, classes_of, join
from .model import Alias, Index, IndexPart, Module, Package, ServiceModule, Tree
from .names import module_name
from .services import class_names, constants, runtime, services_of

__all__ = ["lower"]

_TYPE_ALIAS = Symbol("typing", "TypeAlias")


def lower(loaded: Loaded, config: Config) -> Tree:
    """Lower a tree.

    Args:
        loaded: what stage 1 gave.
        config: what there is to know beyond the files.

    Returns:
        The model of everything that will be printed.

    Raises:
        CodegenError: names meet in one module or package, a type has no module, or the configuration or the docs
            speak of what does not exist.
    """
    catalog = Catalog.of(loaded, config)
    docs = read_docs(config.docs)
    files = sorted((file for file in loaded.files if file.name in loaded.wanted), key=lambda file: file.name)
    _check_configuration(files, config, docs)
    served = [file for file in files if file.service]
    return Tree(
        modules=tuple(_module(file, catalog, config, docs) for file in files),
        service_modules=tuple(_service_module(file, catalog, config, docs) for file in served),
        packages=tuple(_packages(files, config)),
        index=_index(files, config),
    )


def _check_configuration(files: Sequence[FileDescriptorProto], config: Config, docs: Docs) -> None:
    known = {name for file in files for name in _known_names(file)}
    docs.check(known)
    strangers = sorted({*config.mixins, *config.constructor_order} - known)
    if strangers:
        raise CodegenError(f"codegen's configuration speaks of {', '.join(strangers)}: not in the tree")


def _known_names(file: FileDescriptorProto) -> Iterator[str]:
    yield from _names_inside(file.package, file.message_type, file.enum_type)
    for service in file.service:
        full_name = join(file.package, service.name)
        yield full_name
        yield from (join(full_name, method.name) for method in service.method)


def _names_inside(
    scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]
) -> Iterator[str]:
    for enum in enums:
        full_name = join(scope, enum.name)
        yield full_name
        yield from (join(full_name, value.name) for value in enum.value)
    for message in messages:
        full_name = join(scope, message.name)
        yield full_name
        yield from (join(full_name, field.name) for field in message.field)
        yield from (join(full_name, oneof.name) for oneof in message.oneof_decl)
        yield from _names_inside(full_name, message.nested_type, message.enum_type)


# Modules


def _class_names(file: FileDescriptorProto) -> tuple[str, ...]:
    names = (*(enum.name for enum in file.enum_type), *(message.name for message in file.message_type))
    return tuple(map(top_level_name, names))


def _service_class_names(file: FileDescriptorProto) -> tuple[str, ...]:
    return tuple(name for service in file.service for name in class_names(service.name))


def _service_path(file: FileDescriptorProto) -> str:
    return f"{module_name(file.name)}_grpc"


def _module(file: FileDescriptorProto, catalog: Catalog, config: Config, docs: Docs) -> Module:
    path = f"{config.package}.{module_name(file.name)}"
    own = Scope(_class_names(file))

    def context(namer: Namer) -> FileContext:
        return FileContext(file, path, catalog, config, docs, namer)

    uses = Uses(own)
    classes_of(context(uses))
    if Names.decide(uses).aliases():
        uses.name(_TYPE_ALIAS)
    names = Names.decide(uses)
    enums, messages = classes_of(context(names))
    return Module(
        path=path,
        source=file.name,
        command=config.command,
        imports=names.imports(),
        enums=enums,
        messages=messages,
        aliases=tuple(Alias(name, names.name(_TYPE_ALIAS), target) for name, target in names.aliases()),
        doc=f"Messages of `{file.name}`{_package_words(file)}.",
    )


def _service_module(file: FileDescriptorProto, catalog: Catalog, config: Config, docs: Docs) -> ServiceModule:
    path = f"{config.package}.{_service_path(file)}"
    uses = Uses(Scope((*_service_class_names(file), *constants(file).values())))

    def context(namer: Namer) -> FileContext:
        return FileContext(file, path, catalog, config, docs, namer)

    services = services_of(context(uses))
    scope = Scope(method.name for service in services for method in service.methods)
    symbols = runtime(services)
    for symbol in symbols.values():
        uses.name(symbol, scope)
    names = Names.decide(uses)
    return ServiceModule(
        path=path,
        source=file.name,
        command=config.command,
        imports=names.imports(),
        services=services_of(context(names)),
        names={name: names.name(symbol, scope) for name, symbol in symbols.items()},
        doc=f"Services of `{file.name}`{_package_words(file)}.",
    )


def _package_words(file: FileDescriptorProto) -> str:
    return f" (package `{file.package}`)" if file.package else ""


# Packages and the index


def _packages(files: Sequence[FileDescriptorProto], config: Config) -> Iterator[Package]:
    """Make an `__init__.py` for each folder that holds files or folders."""
    folders: dict[str, list[FileDescriptorProto]] = {"": []}
    for file in files:
        folder = file.name.rpartition("/")[0]
        parts = folder.split("/") if folder else []
        for end in range(1, len(parts) + 1):
            folders.setdefault("/".join(parts[:end]), [])
        folders[folder].append(file)
    for folder, inside in sorted(folders.items()):
        if folder or config.root:
            children = [name for name in folders if name and name.rpartition("/")[0] == folder]
            yield _package(folder, inside, children, config)


def _package(folder: str, files: Sequence[FileDescriptorProto], children: Sequence[str], config: Config) -> Package:
    _check_one_package(folder, files)
    modules: dict[str, tuple[str, ...]] = {_last(module_name(f"{child}.proto")): () for child in children}
    sources: dict[str, str] = {}
    for file in files:
        found = {_last(module_name(file.name)): _class_names(file)}
        if file.service:
            found[_last(_service_path(file))] = _service_class_names(file)
        for module, names in found.items():
            if module in modules:
                raise CodegenError(f"{file.name}: its module {module} is in {folder or 'the root'} already; rename one")
            modules[module] = names
            for name in names:
                if name in sources:
                    raise CodegenError(f"{file.name}: {name} is in {sources[name]} too, and both in one package")
                sources[name] = file.name
    return Package(
        path=".".join([config.package, *([module_name(f"{folder}.proto")] if folder else [])]),
        source=f"{folder}/*.proto" if folder else "*.proto",
        command=config.command,
        # A class with the name of a module is offered by its module only: an import puts the module in its place.
        modules=tuple(
            (module, tuple(sorted(name for name in names if name not in modules)))
            for module, names in sorted(modules.items())
        ),
        doc=_package_doc(folder, files),
    )


def _check_one_package(folder: str, files: Sequence[FileDescriptorProto]) -> None:
    for file in files:
        if file.package != files[0].package:
            raise CodegenError(
                f"{file.name}: its package is {file.package!r}, but that of {files[0].name} is {files[0].package!r}; "
                f"the files of one folder ({folder or 'the root'}) must be of one package"
            )


def _package_doc(folder: str, files: Sequence[FileDescriptorProto]) -> str:
    if not files:
        return f"The packages below `{folder}`." if folder else "The packages of this tree."
    return f"All messages, enums and services of `{folder or '.'}`{_package_words(files[0])}, loaded on first use."


def _last(module: str) -> str:
    return module.rpartition(".")[2]


def _index(files: Sequence[FileDescriptorProto], config: Config) -> Index:
    path = f"{config.package}.{config.index}"
    parts: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for file in files:
        if file.message_type:
            names = tuple(sorted(join(file.package, message.name) for message in file.message_type))
            parts.setdefault(file.package.partition(".")[0], []).append(
                (f"{config.package}.{module_name(file.name)}", names)
            )
    return Index(
        path,
        config.command,
        tuple(_part(path, root, modules) for root, modules in sorted(parts.items())),
    )


def _part(path: str, root: str, modules: list[tuple[str, tuple[str, ...]]]) -> IndexPart:
    which = f"under `{root}`" if root else "without a package"
    return IndexPart(
        root=root,
        path=f"{path}.{module_name(root) if root else '_without_package'}",
        modules=tuple(sorted(modules)),
        doc=f"The module of each top-level message {which}, by its full protobuf name.",
    )
