#include "layout.h"

#include <structmember.h>

/* What a slot's member descriptor says.

   PyMemberDescrObject and PyMemberDef are public since Python 2.2, and their fields are the same in 3.10 to 3.15:
   `__slots__` makes one descriptor of the type T_OBJECT_EX, without any flag, for each name, with the offset at which
   type.__new__ put the slot. A descriptor that says anything else, or points out of the object, is left to Python. */
Py_ssize_t
offset_of_member(PyTypeObject *cls, PyObject *descriptor)
{
    if (!Py_IS_TYPE(descriptor, &PyMemberDescr_Type)) {
        return 0;
    }
    const PyMemberDef *member = ((PyMemberDescrObject *)descriptor)->d_member;
    if (member->type != T_OBJECT_EX || member->flags != 0 || member->offset < (Py_ssize_t)sizeof(PyObject)
        || member->offset + (Py_ssize_t)sizeof(PyObject *) > cls->tp_basicsize) {
        return 0;
    }
    return PyType_IsSubtype(cls, PyDescr_TYPE(descriptor)) ? member->offset : 0;
}

/* Find the offset of a slot, and whether its value is made late; 0 where the attribute is something else. Return -1 with an
   exception. */
static Py_ssize_t
find_offset(PyTypeObject *cls, PyObject *name, Late *late)
{
    *late = LATE_NOT;
    /* A class with its own __getattribute__, __getattr__ or __setattr__ means them to be called. The two slots are in the
       C API's documentation since 2.2, and the interpreter sets them again when such a method is assigned. */
    if (cls->tp_getattro != PyObject_GenericGetAttr || cls->tp_setattro != PyObject_GenericSetAttr) {
        return 0;
    }
    PyObject *descriptor = PyObject_GetAttr((PyObject *)cls, name);
    if (descriptor == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError)) {
            return -1;
        }
        PyErr_Clear();
        return 0;
    }
    Py_ssize_t offset = offset_of_member(cls, slot_behind(descriptor, late));
    Py_DECREF(descriptor);
    return offset;
}

Py_ssize_t
offset_of_slot(PyTypeObject *cls, const char *name)
{
    Late late;
    PyObject *interned = PyUnicode_InternFromString(name);
    Py_ssize_t offset = interned == NULL ? -1 : find_offset(cls, interned, &late);
    Py_XDECREF(interned);
    return offset;
}

bool
has_slots_only(PyTypeObject *cls)
{
    if (cls->tp_new != PyBaseObject_Type.tp_new || cls->tp_alloc != PyType_GenericAlloc || !PyType_IS_GC(cls)
        || cls->tp_weaklistoffset != 0 || cls->tp_dictoffset != 0 || cls->tp_itemsize != 0) {
        return false;
    }
    Py_ssize_t slots = 0;
    for (PyTypeObject *base = cls; base != &PyBaseObject_Type; base = base->tp_base) {
        if (base == NULL || !(base->tp_flags & Py_TPFLAGS_HEAPTYPE)) {
            return false;
        }
        /* A heap type's own size is the number of its slots' descriptors: tried out when the engine is loaded. */
        slots += Py_SIZE(base);
    }
    return cls->tp_basicsize == (Py_ssize_t)(sizeof(PyObject) + (size_t)slots * sizeof(PyObject *));
}

/* Whether object.__new__ makes an object by tp_alloc alone. It refuses abstract classes, and those whose memory another
   base lays out. */
static bool
is_plain(const PyTypeObject *cls)
{
    return cls->tp_new == PyBaseObject_Type.tp_new && cls->tp_alloc == PyType_GenericAlloc
           && !(cls->tp_flags & Py_TPFLAGS_IS_ABSTRACT);
}

/* Methods that Message has for all classes */

static PyObject *usual_methods; /* a tuple: __eq__, __deepcopy__ */

/* Return whether a class has one of them: 1 or 0, or -1 with an exception. */
static int
has_usual(PyTypeObject *cls, const char *name, Py_ssize_t index)
{
    PyObject *method = PyObject_GetAttrString((PyObject *)cls, name);
    if (method == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError)) {
            return -1;
        }
        PyErr_Clear();
        return 0;
    }
    int same = method == PyTuple_GET_ITEM(usual_methods, index);
    Py_DECREF(method);
    return same;
}

static int
look_for_usual_methods(Table *table)
{
    if (usual_methods == NULL) {
        PyObject *find = slow_path("usual_methods");
        PyObject *found = find == NULL ? NULL : PyObject_CallOneArg(find, (PyObject *)table->cls);
        Py_XDECREF(find);
        if (found == NULL || !PyTuple_Check(found) || PyTuple_GET_SIZE(found) != 2) {
            Py_XDECREF(found);
            return -1;
        }
        Py_XSETREF(usual_methods, found);
    }
    int eq = has_usual(table->cls, "__eq__", 0);
    int deepcopy = eq < 0 ? -1 : has_usual(table->cls, "__deepcopy__", 1);
    table->usual_eq = eq == 1;
    table->usual_deepcopy = deepcopy == 1;
    return deepcopy < 0 ? -1 : 0;
}

/* The pattern of a new message */

static Py_ssize_t
index_of(const Slot *slot)
{
    return (slot->offset - (Py_ssize_t)sizeof(PyObject)) / (Py_ssize_t)sizeof(PyObject *);
}

/* Note that each new message has a value in a slot. */
static void
add_to_pattern(Table *table, const Slot *slot, PyObject *value)
{
    table->pattern[index_of(slot)] = value;
    Py_ssize_t before = Py_REFCNT(value);
    Py_INCREF(value);
    bool immortal = Py_REFCNT(value) == before;
    Py_DECREF(value);
    if (immortal) {
        /* Since 3.12 nobody counts the references to None and the like. */
        return;
    }
    Py_ssize_t i = 0;
    while (i < table->share_count && table->shares[i].value != value) {
        i++;
    }
    table->share_count = Py_MAX(table->share_count, i + 1);
    table->shares[i].value = value;
    table->shares[i].count++;
}

static int
allocate_pattern(Table *table)
{
    size_t count = (size_t)table->slot_count + 1;
    table->pattern = PyMem_Calloc(count, sizeof(PyObject *));
    table->shares = PyMem_Calloc(count, sizeof(Share));
    table->containers = PyMem_Calloc(count, sizeof(Container));
    table->probes = PyMem_Calloc(count, sizeof(Probe));
    if (table->pattern == NULL || table->shares == NULL || table->containers == NULL || table->probes == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

static int
fill_pattern(Table *table)
{
    if (allocate_pattern(table) < 0) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        const Field *field = &table->fields[i];
        PyObject *initial = field->start == START_CONSTANT      ? field->initial
                            : field->slot.late != LATE_NOT ? not_made
                                                             : NULL;
        table->probes[i] = (Probe){field->slot.offset, initial, field->start, (int8_t)field->oneof};
        if (initial != NULL) {
            add_to_pattern(table, &field->slot, initial);
        }
        else {
            table->containers[table->container_count++] = (Container){index_of(&field->slot), field->start == START_DICT};
        }
    }
    add_to_pattern(table, &table->unknown, state.no_bytes);
    add_to_pattern(table, &table->originals, Py_None);
    return 0;
}

/* How a field takes the fast path, if it does. */
static Fast
fast_of(const Field *field)
{
    if (field->slot.offset == 0 || field->tag_size > 2) {
        return FAST_NOT;
    }
    if (field->label == LABEL_MAP) {
        return field->key == KIND_STRING ? FAST_MAP : FAST_NOT;
    }
    bool repeated = field->label == LABEL_REPEATED;
    switch (field->kind) {
    case KIND_STRING:
        return repeated ? FAST_STRINGS : FAST_STRING;
    case KIND_MESSAGE:
        return repeated ? FAST_MESSAGES : FAST_MESSAGE;
    case KIND_INT32:
    case KIND_INT64:
    case KIND_UINT32:
    case KIND_UINT64:
    case KIND_BOOL:
    case KIND_ENUM:
        return repeated ? FAST_NOT : FAST_VARINT;
    default:
        return FAST_NOT;
    }
}

/* Find the offsets. Return 1 where all are as they were, 0 where not, or -1 with an exception. */
static int
find_offsets(Table *table, bool keep)
{
    int same = 1;
    for (Py_ssize_t i = 0; i < table->count + 2; i++) {
        Slot *slot = i < table->count     ? &table->fields[i].slot
                     : i == table->count ? &table->unknown
                                         : &table->originals;
        Late late;
        Py_ssize_t offset = find_offset(table->cls, slot->name, &late);
        if (offset < 0) {
            return -1;
        }
        same = same && offset == slot->offset && late == slot->late;
        if (keep) {
            slot->offset = offset;
            slot->late = late;
        }
    }
    return same;
}

/* Return the class's version, which looking up a name gives to it; 0 where it cannot have one. Any exception is dropped. */
static unsigned int
version_of(Table *table)
{
    Late late;
    if (find_offset(table->cls, table->unknown.name, &late) < 0) {
        PyErr_Clear();
    }
    return table->cls->tp_version_tag;
}

static bool
is_compact(const Table *table)
{
    bool compact = table->plain && has_slots_only(table->cls) && PyTuple_GET_SIZE(table->others) == 0
                   && table->oneof_count <= 64 && table->unknown.offset != 0 && table->originals.offset != 0;
    for (Py_ssize_t i = 0; compact && i < table->count; i++) {
        const Field *field = &table->fields[i];
        compact = field->slot.offset != 0 && field->start != START_CALL;
    }
    return compact && table->slot_count == table->count + 2;
}

int
fill_layout(Table *table)
{
    table->unknown.name = PyUnicode_InternFromString("_unknown_fields");
    table->originals.name = PyUnicode_InternFromString("_originals");
    if (table->unknown.name == NULL || table->originals.name == NULL) {
        return -1;
    }
    unsigned int version = version_of(table);
    table->plain = is_plain(table->cls);
    if (find_offsets(table, true) < 0 || look_for_usual_methods(table) < 0) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        table->fields[i].fast = fast_of(&table->fields[i]);
    }
    Py_ssize_t size = table->cls->tp_basicsize - (Py_ssize_t)sizeof(PyObject);
    table->slot_count = size / (Py_ssize_t)sizeof(PyObject *);
    table->compact = is_compact(table);
    if (table->compact && fill_pattern(table) < 0) {
        return -1;
    }
    table->version = table->cls->tp_version_tag == version ? version : 0;
    return 0;
}

int
has_same_layout(Table *table)
{
    unsigned int version = version_of(table);
    int same = find_offsets(table, false);
    if (same == 1 && look_for_usual_methods(table) < 0) {
        return -1;
    }
    if (same == 1) {
        same = table->plain == is_plain(table->cls);
    }
    if (same == 1) {
        /* One that is not the same stays outdated for those who still hold it. */
        table->version = table->cls->tp_version_tag == version ? version : 0;
    }
    return same;
}
