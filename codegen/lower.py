"""Stage 2: descriptors to the model. Everything is decided here; printing only prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from .catalog import Catalog, top_level_name
from .config import Config
from .descriptors import join
from .docs import Docs, read_docs
from .errors import CodegenError
from .imports import Namer, Names, Scope, Symbol, Uses
from .load import Loaded
from .messages import FileContext, classes_of
from .model import Alias, Index, IndexPart, Module, Package, RulesModule, ServiceModule, SharedModule, Tree
from .modules import Modules, folders_of
from .names import module_name
from .rules import RuleLowering
from .services import class_names, constants, runtime, services_of
from .shipped import PACKAGE

__all__ = ["lower"]

_TYPE_ALIAS = Symbol("typing", "TypeAlias")


def lower(loaded: Loaded, config: Config) -> Tree:
    """Lower a tree.

    Args:
        loaded: what stage 1 returned.
        config: what there is to know beyond the files.

    Returns:
        The model of everything that will be printed.

    Raises:
        CodegenError: a type has no module, or the configuration or the docs speak of what does not exist.
    """
    catalog = Catalog.of(loaded, config)
    docs = read_docs(config.docs)
    _check_configuration(loaded.own, config, docs)
    rules = RuleLowering(loaded, catalog, config)
    files = [file for file in loaded.own if file.name not in loaded.shared]
    return Tree(
        modules=tuple(_module(file, catalog, config, docs, rules) for file in files),
        rules_modules=tuple(_rules_modules(files, rules, catalog.modules, config)),
        service_modules=tuple(_service_module(file, catalog, config, docs) for file in files if file.service),
        shared_modules=tuple(_shared_modules(loaded, catalog.modules, config)),
        packages=tuple(_packages(loaded.own, catalog.modules, config)),
        index=_index(files, catalog.modules, config),
    )


def _check_configuration(files: Sequence[FileDescriptorProto], config: Config, docs: Docs) -> None:
    known = {name for file in files for name in _known_names(file)}
    docs.check(known)
    strangers = sorted({*config.mixins, *config.mixin_parameters.values(), *config.constructor_order} - known)
    if strangers:
        raise CodegenError(f"codegen's configuration: expected names of the tree, got {', '.join(strangers)}")


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


def _rules_modules(
    files: Sequence[FileDescriptorProto], rules: RuleLowering, modules: Modules, config: Config
) -> Iterator[RulesModule]:
    """Lower the rules of each file that has some; problems of all files are reported at once."""
    problems: list[str] = []
    for file in files:
        try:
            module = rules.module(file, f"{config.package}.{modules.rules[file.name]}")
        except CodegenError as error:
            problems.append(str(error))
            continue
        if module is not None:
            yield module
    if problems:
        raise CodegenError("\n".join(problems))


def _module(file: FileDescriptorProto, catalog: Catalog, config: Config, docs: Docs, rules: RuleLowering) -> Module:
    path = f"{config.package}.{catalog.modules.messages[file.name]}"
    own = Scope(_class_names(file))

    def context(namer: Namer) -> FileContext:
        return FileContext(file, path, catalog, config, docs, namer, rules.with_rules, rules.limits)

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
    path = f"{config.package}.{catalog.modules.services[file.name]}"
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


def _shared_modules(loaded: Loaded, modules: Modules, config: Config) -> Iterator[SharedModule]:
    """Make the modules of files that flytemodels has classes for: they offer those, so that there is one of each."""
    for file in loaded.own:
        if file.name in loaded.shared:
            pairs = [(modules.messages[file.name], "", _class_names(file))]
            if file.service:
                pairs.append((modules.services[file.name], "_grpc", _service_class_names(file)))
            for path, end, names in pairs:
                yield SharedModule(
                    path=f"{config.package}.{path}",
                    source=file.name,
                    command=config.command,
                    target=f"{PACKAGE}.{module_name(file.name)}{end}",
                    names=tuple(sorted(names)),
                    doc=f"The classes that flytemodels has for `{file.name}`{_package_words(file)}.",
                )


def _package_words(file: FileDescriptorProto) -> str:
    return f" (package `{file.package}`)" if file.package else ""


# Packages and the index


def _packages(files: Sequence[FileDescriptorProto], modules: Modules, config: Config) -> Iterator[Package]:
    """Make an `__init__.py` for each folder that holds files or folders."""
    folders: dict[str, list[FileDescriptorProto]] = {"": []}
    for folder in folders_of(file.name for file in files):
        folders.setdefault(_dotted(folder), [])
    for file in files:
        folders[_dotted(file.name.rpartition("/")[0])].append(file)
    for folder, inside in sorted(folders.items()):
        if folder or config.root:
            children = [name for name in folders if name and name.rpartition(".")[0] == folder]
            yield _package(folder, inside, children, modules, config)


def _dotted(folder: str) -> str:
    """Name the package of a folder. Folders whose names differ in signs only share one."""
    return module_name(f"{folder}.proto") if folder else ""


def _package(
    folder: str, files: Sequence[FileDescriptorProto], children: Sequence[str], modules: Modules, config: Config
) -> Package:
    messages = {_last(modules.messages[file.name]): _class_names(file) for file in files}
    services = {_last(modules.services[file.name]): _service_class_names(file) for file in files if file.service}
    index = "" if folder else config.index
    parts = {*map(_last, children), *messages, *services}
    classes = {name for names in messages.values() for name in names}
    offered = {
        **{_last(child): () for child in children},
        **_unambiguous(messages, parts),
        **_unambiguous(services, parts | classes),
    }
    sources = sorted({file.name.rpartition("/")[0] for file in files}) or [folder.replace(".", "/")]
    return Package(
        path=f"{config.package}.{folder}" if folder else config.package,
        source=", ".join(f"{source}/*.proto" if source else "*.proto" for source in sources),
        command=config.command,
        modules=tuple(sorted(offered.items())),
        index=index,
        doc=_package_doc(sources[0], files),
    )


def _unambiguous(modules: Mapping[str, tuple[str, ...]], taken: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Choose the names that a package offers for its modules; each module has all of its own anyway.

    A name that two of them have would mean either. A class with the name of a module is offered by its own module only:
    an import puts the module in its place. And messages go before the classes of services.
    """
    counts = Counter(name for names in modules.values() for name in names)
    return {
        module: tuple(sorted(name for name in names if name not in taken and counts[name] == 1))
        for module, names in modules.items()
    }


def _package_doc(folder: str, files: Sequence[FileDescriptorProto]) -> str:
    if not files:
        return f"The packages below `{folder}`." if folder else "The packages of this tree."
    packages = {file.package for file in files}
    words = _package_words(files[0]) if len(packages) == 1 else ""
    return f"All messages, enums and services of `{folder or '.'}`{words}, loaded on first use."


def _last(module: str) -> str:
    return module.rpartition(".")[2]


def _index(files: Sequence[FileDescriptorProto], modules: Modules, config: Config) -> Index:
    path = f"{config.package}.{config.index}"
    parts: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for file in files:
        if file.message_type:
            names = tuple(sorted(join(file.package, message.name) for message in file.message_type))
            parts.setdefault(file.package.partition(".")[0], []).append(
                (f"{config.package}.{modules.messages[file.name]}", names)
            )
    return Index(
        path,
        config.command,
        tuple(_part(path, root, inside) for root, inside in sorted(parts.items())),
    )


def _part(path: str, root: str, modules: list[tuple[str, tuple[str, ...]]]) -> IndexPart:
    which = f"under `{root}`" if root else "without a package"
    return IndexPart(
        root=root,
        path=f"{path}.{module_name(root) if root else '_without_package'}",
        modules=tuple(sorted(modules)),
        doc=f"The module of each top-level message {which}, by its full protobuf name.",
    )
