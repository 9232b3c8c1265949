#include "table.h"

#include <structmember.h>

PyTypeObject *table_type;

/* The tables that were used last, so that a look-up need not go through the class. An entry is borrowed: a table
   keeps its class alive, and leaves the cache when it goes. */
enum { CACHE_SIZE = 256 };
static Table *cache[CACHE_SIZE];

static inline Table **
cache_place(const PyTypeObject *cls)
{
    /* Types are aligned to 16 bytes and some 1,000 bytes large: the lowest bits tell nothing. */
    uintptr_t address = (uintptr_t)cls;
    return &cache[((address >> 4) ^ (address >> 12)) % CACHE_SIZE];
}

/* What a slot's member descriptor says.

   PyMemberDescrObject and PyMemberDef are public since Python 2.2, and their fields are the same in 3.10 to 3.15:
   `__slots__` makes one descriptor of the type T_OBJECT_EX, without any flag, for each name, with the offset at which
   type.__new__ put the slot. A descriptor that says anything else, or points out of the object, is left to Python. */
static Py_ssize_t
offset_of_descriptor(PyTypeObject *cls, PyObject *descriptor)
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

static int
find_slot(PyTypeObject *cls, PyObject *name, Slot *slot)
{
    Py_INCREF(name);
    slot->name = name;
    slot->offset = 0;
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
    slot->offset = offset_of_descriptor(cls, descriptor);
    Py_DECREF(descriptor);
    return 0;
}

static int
find_named_slot(PyTypeObject *cls, const char *name, Slot *slot)
{
    PyObject *interned = PyUnicode_InternFromString(name);
    if (interned == NULL) {
        return -1;
    }
    int result = find_slot(cls, interned, slot);
    Py_DECREF(interned);
    return result;
}

Py_ssize_t
offset_of_slot(PyTypeObject *cls, const char *name)
{
    Slot slot = {NULL, 0};
    if (find_named_slot(cls, name, &slot) < 0) {
        return -1;
    }
    Py_DECREF(slot.name);
    return slot.offset;
}

/* Read an attribute of a plan that is a number, or None for 0. */
static int
number_attribute(PyObject *plan, const char *name, uint32_t *number)
{
    PyObject *value = PyObject_GetAttrString(plan, name);
    if (value == NULL) {
        return -1;
    }
    unsigned long converted = value == Py_None ? 0 : PyLong_AsUnsignedLong(value);
    Py_DECREF(value);
    *number = (uint32_t)converted;
    return PyErr_Occurred() ? -1 : 0;
}

static int
small_attribute(PyObject *plan, const char *name, uint8_t *number)
{
    uint32_t value = 0;
    int result = number_attribute(plan, name, &value);
    *number = (uint8_t)value;
    return result;
}

static uint8_t
wire_of(uint8_t kind)
{
    switch (kind) {
    case KIND_DOUBLE:
    case KIND_FIXED64:
    case KIND_SFIXED64:
        return WIRE_FIXED64;
    case KIND_FLOAT:
    case KIND_FIXED32:
    case KIND_SFIXED32:
        return WIRE_FIXED32;
    case KIND_INT64:
    case KIND_UINT64:
    case KIND_INT32:
    case KIND_BOOL:
    case KIND_UINT32:
    case KIND_ENUM:
    case KIND_SINT32:
    case KIND_SINT64:
        return WIRE_VARINT;
    default:
        return WIRE_LENGTH;
    }
}

static int
set_tag(Field *field)
{
    PyObject *tag = PyObject_GetAttrString(field->plan, "tag");
    char *bytes = NULL;
    Py_ssize_t size = 0;
    if (tag == NULL) {
        return -1;
    }
    int result = PyBytes_AsStringAndSize(tag, &bytes, &size);
    if (result == 0 && (size < 1 || size > (Py_ssize_t)sizeof(field->tag))) {
        PyErr_Format(PyExc_ValueError, "field %R has a tag of %zd bytes", field->slot.name, size);
        result = -1;
    }
    if (result == 0) {
        memcpy(field->tag, bytes, (size_t)size);
        field->tag_size = (uint8_t)size;
    }
    Py_DECREF(tag);
    return result;
}

static int
set_initial(Field *field)
{
    PyObject *factory = PyObject_GetAttrString(field->plan, "default");
    if (factory == NULL) {
        return -1;
    }
    if (field->label == LABEL_REPEATED || field->label == LABEL_MAP) {
        field->start = factory == (PyObject *)&PyList_Type   ? START_LIST
                       : factory == (PyObject *)&PyDict_Type ? START_DICT
                                                             : START_CALL;
        field->initial = factory;
        return 0;
    }
    field->start = START_CONSTANT;
    field->initial = PyObject_CallNoArgs(factory);
    Py_DECREF(factory);
    return field->initial == NULL ? -1 : 0;
}

static int
set_class(Field *field)
{
    PyObject *cls = PyObject_GetAttrString(field->plan, "message");
    if (cls == NULL) {
        return -1;
    }
    if (!PyType_Check(cls)) {
        PyErr_Format(PyExc_TypeError, "field %R holds messages of %R, which is no class", field->slot.name, cls);
        Py_DECREF(cls);
        return -1;
    }
    field->cls = (PyTypeObject *)cls;
    return 0;
}

/* Members with numbers from here on are looked up in the dict. */
enum { LOW_MEMBERS = 256 };

static int
add_member(Field *field, PyObject *member)
{
    PyObject *number = PyObject_GetAttrString(member, "value");
    if (number == NULL) {
        return -1;
    }
    int overflow = 0;
    long value = PyLong_AsLongAndOverflow(number, &overflow);
    int result = PyErr_Occurred() ? -1 : PyDict_SetItem(field->members, number, member);
    Py_DECREF(number);
    if (result == 0 && overflow == 0 && value >= field->low_count && value < LOW_MEMBERS) {
        field->low_count = (int32_t)value + 1;
    }
    return result;
}

static int
fill_low_members(Field *field)
{
    field->low_members = PyMem_Calloc((size_t)field->low_count + 1, sizeof(PyObject *));
    if (field->low_members == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (int32_t i = 0; i < field->low_count; i++) {
        PyObject *number = PyLong_FromLong(i);
        if (number == NULL) {
            return -1;
        }
        PyObject *member = PyDict_GetItemWithError(field->members, number);
        Py_DECREF(number);
        if (member == NULL && PyErr_Occurred()) {
            return -1;
        }
        Py_XINCREF(member);
        field->low_members[i] = member;
    }
    return 0;
}

static int
set_enum(Field *field)
{
    field->enum_class = PyObject_GetAttrString(field->plan, "enum");
    field->members = field->enum_class == NULL ? NULL : PyDict_New();
    PyObject *iterator = field->members == NULL ? NULL : PyObject_GetIter(field->enum_class);
    if (iterator == NULL) {
        return -1;
    }
    PyObject *member;
    int result = 0;
    while (result == 0 && (member = PyIter_Next(iterator)) != NULL) {
        result = add_member(field, member);
        Py_DECREF(member);
    }
    Py_DECREF(iterator);
    return result < 0 || PyErr_Occurred() ? -1 : fill_low_members(field);
}

static int
fill_field(Table *table, Field *field, PyObject *plan)
{
    Py_INCREF(plan);
    field->plan = plan;
    field->oneof = -1;
    field->width = field->entry_width = 1;
    PyObject *name = PyObject_GetAttrString(plan, "name");
    if (name == NULL) {
        return -1;
    }
    if (!PyUnicode_CheckExact(name)) {
        PyErr_Format(PyExc_TypeError, "the name of a field must be a str, got %R", name);
        Py_DECREF(name);
        return -1;
    }
    PyUnicode_InternInPlace(&name);
    int result = find_slot(table->cls, name, &field->slot);
    Py_DECREF(name);
    if (result < 0) {
        return -1;
    }
    uint8_t packed = 0;
    if (number_attribute(plan, "number", &field->number) < 0 || small_attribute(plan, "kind", &field->kind) < 0
        || small_attribute(plan, "label", &field->label) < 0 || small_attribute(plan, "inner", &field->inner) < 0
        || small_attribute(plan, "key", &field->key) < 0 || small_attribute(plan, "packed", &packed) < 0) {
        return -1;
    }
    field->packed = packed != 0;
    field->wire = wire_of(field->kind);
    field->key_wire = field->key == 0 ? 0 : wire_of(field->key);
    if (set_tag(field) < 0 || set_initial(field) < 0) {
        return -1;
    }
    if (field->kind == KIND_MESSAGE) {
        return set_class(field);
    }
    return field->kind == KIND_ENUM ? set_enum(field) : 0;
}

static int
fill_fields(Table *table)
{
    PyObject *plans = PyObject_GetAttrString(table->plan, "fields");
    if (plans == NULL) {
        return -1;
    }
    PyObject *sequence = PySequence_Tuple(plans);
    Py_DECREF(plans);
    if (sequence == NULL) {
        return -1;
    }
    Py_ssize_t count = PyTuple_GET_SIZE(sequence);
    int result = 0;
    table->fields = PyMem_Calloc((size_t)count + 1, sizeof(Field));
    if (table->fields == NULL) {
        PyErr_NoMemory();
        result = -1;
    }
    while (result == 0 && table->count < count) {
        /* Counted before it is filled, so that what was filled of it is released when the rest fails. */
        Field *field = &table->fields[table->count++];
        result = fill_field(table, field, PyTuple_GET_ITEM(sequence, table->count - 1));
    }
    Py_DECREF(sequence);
    return result;
}

static int
fill_by_number(Table *table)
{
    /* Direct look-up as far as it wastes little: field numbers go up to 2**29. */
    uint32_t limit = (uint32_t)(4 * table->count + 64);
    for (Py_ssize_t i = 0; i < table->count && table->fields[i].number < limit; i++) {
        table->dense = table->fields[i].number + 1;
    }
    table->by_number = PyMem_Calloc((size_t)table->dense + 1, sizeof(Field *));
    if (table->by_number == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count && table->fields[i].number < table->dense; i++) {
        table->by_number[table->fields[i].number] = &table->fields[i];
    }
    return 0;
}

static int
fill_oneof(Table *table, Oneof *oneof, PyObject *members)
{
    oneof->problem = PyObject_CallOneArg(state.oneof_problem, members);
    oneof->members = PyMem_Calloc((size_t)PyTuple_GET_SIZE(members), sizeof(Field *));
    if (oneof->problem == NULL) {
        return -1;
    }
    if (oneof->members == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        for (Py_ssize_t j = 0; j < PyTuple_GET_SIZE(members); j++) {
            if (table->fields[i].plan == PyTuple_GET_ITEM(members, j) && oneof->count < PyTuple_GET_SIZE(members)) {
                table->fields[i].oneof = (int32_t)(oneof - table->oneofs);
                oneof->members[oneof->count++] = &table->fields[i];
            }
        }
    }
    return 0;
}

static int
fill_oneofs(Table *table)
{
    PyObject *oneofs = PyObject_GetAttrString(table->plan, "oneofs");
    if (oneofs == NULL) {
        return -1;
    }
    int result = -1;
    if (PyDict_Check(oneofs)) {
        table->oneofs = PyMem_Calloc((size_t)PyDict_GET_SIZE(oneofs) + 1, sizeof(Oneof));
        result = 0;
        if (table->oneofs == NULL) {
            PyErr_NoMemory();
            result = -1;
        }
        PyObject *name, *members;
        Py_ssize_t position = 0;
        while (result == 0 && PyDict_Next(oneofs, &position, &name, &members)) {
            /* A oneof of one is an optional field: no other member to clear or to collide with. */
            if (PyTuple_Check(members) && PyTuple_GET_SIZE(members) > 1) {
                Py_INCREF(members);
                result = fill_oneof(table, &table->oneofs[table->oneof_count++], members);
                Py_DECREF(members);
            }
        }
    }
    else {
        PyErr_SetString(PyExc_TypeError, "the oneofs of a plan must be a dict");
    }
    Py_DECREF(oneofs);
    return result;
}

static int
fill_table(Table *table, PyTypeObject *cls, PyObject *plan)
{
    Py_INCREF(cls);
    table->cls = cls;
    Py_INCREF(plan);
    table->plan = plan;
    /* object.__new__ refuses abstract classes, and those whose memory another base lays out. */
    table->plain = cls->tp_new == PyBaseObject_Type.tp_new && cls->tp_alloc == PyType_GenericAlloc
                   && !(cls->tp_flags & Py_TPFLAGS_IS_ABSTRACT);
    table->full_name = PyObject_GetAttrString(plan, "full_name");
    table->others = table->full_name == NULL ? NULL : PyObject_GetAttrString(plan, "others");
    if (table->others == NULL) {
        return -1;
    }
    if (!PyTuple_Check(table->others) || !PyUnicode_Check(table->full_name)) {
        PyErr_SetString(PyExc_TypeError, "a plan must have a str for its full_name and a tuple for others");
        return -1;
    }
    if (find_named_slot(cls, "_unknown_fields", &table->unknown) < 0
        || find_named_slot(cls, "_originals", &table->originals) < 0) {
        return -1;
    }
    if (fill_fields(table) < 0 || fill_by_number(table) < 0) {
        return -1;
    }
    return fill_oneofs(table);
}

static Table *
compile(PyTypeObject *cls, PyObject *plan)
{
    Table *table = (Table *)table_type->tp_alloc(table_type, 0);
    if (table == NULL) {
        return NULL;
    }
    /* Filling it runs Python code, which must not find it in gc.get_objects() while half of it is missing. */
    PyObject_GC_UnTrack(table);
    if (fill_table(table, cls, plan) < 0) {
        Py_DECREF(table);
        return NULL;
    }
    PyObject_GC_Track(table);
    return table;
}

/* The table lives in the plan, and the plan in the class: all three go together. */
static Table *
find_table(PyTypeObject *cls)
{
    PyObject *plan = PyObject_CallOneArg(state.plan_of, (PyObject *)cls);
    if (plan == NULL) {
        return NULL;
    }
    Table *table = NULL;
    PyObject *engines = PyObject_GetAttr(plan, state.name_engines);
    if (engines != NULL) {
        PyObject *found = PyObject_GetItem(engines, state.name_native);
        if (found != NULL && Py_IS_TYPE(found, table_type) && ((Table *)found)->cls == cls) {
            table = (Table *)found;
        }
        else {
            Py_XDECREF(found);
            PyErr_Clear();
            table = compile(cls, plan);
            if (table != NULL && PyObject_SetItem(engines, state.name_native, (PyObject *)table) < 0) {
                Py_CLEAR(table);
            }
        }
        Py_DECREF(engines);
    }
    Py_DECREF(plan);
    return table;
}

Table *
table_of(PyTypeObject *cls)
{
    Table **place = cache_place(cls);
    if (*place != NULL && (*place)->cls == cls) {
        Py_INCREF(*place);
        return *place;
    }
    Table *table = find_table(cls);
    if (table != NULL) {
        *place = table;
    }
    return table;
}

Table *
table_of_field(Field *field)
{
    if (field->table == NULL) {
        Table *table = table_of(field->cls);
        /* Finding it may have run Python code, and that the same look-up. */
        Table *old = field->table;
        field->table = table;
        Py_XDECREF(old);
    }
    Py_XINCREF(field->table);
    return field->table;
}

Field *
find_sparse(const Table *table, uint32_t number)
{
    Py_ssize_t low = 0;
    Py_ssize_t high = table->count;
    while (low < high) {
        Py_ssize_t middle = (low + high) / 2;
        Field *field = &table->fields[middle];
        if (field->number == number) {
            return field;
        }
        if (field->number < number) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return NULL;
}

PyObject *
member_of(const Field *field, int32_t number)
{
    PyObject *member = NULL;
    if (number >= 0 && number < field->low_count) {
        member = field->low_members[number];
        if (member != NULL) {
            Py_INCREF(member);
            return member;
        }
    }
    PyObject *key = PyLong_FromLong(number);
    if (key == NULL) {
        return NULL;
    }
    member = PyDict_GetItemWithError(field->members, key);
    if (member != NULL) {
        Py_INCREF(member);
    }
    else if (!PyErr_Occurred()) {
        member = PyObject_CallOneArg(field->enum_class, key);
    }
    Py_DECREF(key);
    return member;
}

/* The type of tables */

static int
visit_field(const Field *field, visitproc visit, void *arg)
{
    Py_VISIT(field->initial);
    Py_VISIT(field->plan);
    Py_VISIT(field->cls);
    Py_VISIT(field->table);
    Py_VISIT(field->enum_class);
    Py_VISIT(field->members);
    Py_VISIT(field->json_writer);
    Py_VISIT(field->enum_names);
    Py_VISIT(field->json_readers[0]);
    Py_VISIT(field->json_readers[1]);
    Py_VISIT(field->enum_members);
    for (int32_t i = 0; field->low_members != NULL && i < field->low_count; i++) {
        Py_VISIT(field->low_members[i]);
    }
    return 0;
}

static int
table_traverse(PyObject *self, visitproc visit, void *arg)
{
    Table *table = (Table *)self;
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(table->cls);
    Py_VISIT(table->plan);
    Py_VISIT(table->others);
    for (Py_ssize_t i = 0; i < table->count; i++) {
        int result = visit_field(&table->fields[i], visit, arg);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

/* Cycles through the class are broken by the class. Only tables that refer to each other are left to this one; the
   reference can be found again, so that a table works even where a destructor uses its class once more. */
static int
table_clear(PyObject *self)
{
    Table *table = (Table *)self;
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Py_CLEAR(table->fields[i].table);
        /* The Python side's functions hold their plans, and so their classes. */
        Py_CLEAR(table->fields[i].json_writer);
        Py_CLEAR(table->fields[i].json_readers[0]);
        Py_CLEAR(table->fields[i].json_readers[1]);
    }
    return 0;
}

static void
release_field(Field *field)
{
    Py_XDECREF(field->slot.name);
    Py_XDECREF(field->initial);
    Py_XDECREF(field->plan);
    Py_XDECREF(field->cls);
    Py_XDECREF(field->table);
    Py_XDECREF(field->enum_class);
    Py_XDECREF(field->members);
    Py_XDECREF(field->json_key);
    Py_XDECREF(field->json_writer);
    Py_XDECREF(field->enum_names);
    Py_XDECREF(field->json_readers[0]);
    Py_XDECREF(field->json_readers[1]);
    Py_XDECREF(field->enum_members);
    for (int32_t i = 0; field->low_members != NULL && i < field->low_count; i++) {
        Py_XDECREF(field->low_members[i]);
    }
    PyMem_Free(field->low_members);
}

static void
table_dealloc(PyObject *self)
{
    Table *table = (Table *)self;
    PyObject_GC_UnTrack(self);
    for (size_t i = 0; i < CACHE_SIZE; i++) {
        if (cache[i] == table) {
            cache[i] = NULL;
        }
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        release_field(&table->fields[i]);
    }
    for (Py_ssize_t i = 0; i < table->oneof_count; i++) {
        Py_XDECREF(table->oneofs[i].problem);
        PyMem_Free(table->oneofs[i].members);
    }
    PyMem_Free(table->parameters);
    PyMem_Free(table->fields);
    PyMem_Free(table->by_number);
    PyMem_Free(table->oneofs);
    Py_XDECREF(table->unknown.name);
    Py_XDECREF(table->originals.name);
    Py_XDECREF(table->json_names);
    Py_XDECREF(table->others);
    Py_XDECREF(table->full_name);
    Py_XDECREF(table->plan);
    Py_XDECREF(table->cls);
    PyTypeObject *type = Py_TYPE(self);
    type->tp_free(self);
    Py_DECREF(type);
}

int
table_type_load(void)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc, "What the native engine made of the plan of a message class."},
        {Py_tp_traverse, table_traverse},
        {Py_tp_clear, table_clear},
        {Py_tp_dealloc, table_dealloc},
        {0, NULL},
    };
    static PyType_Spec spec = {
        .name = "flytemodels._native._engine.Table",
        .basicsize = sizeof(Table),
        .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION,
        .slots = slots,
    };
    table_type = (PyTypeObject *)PyType_FromSpec(&spec);
    return table_type == NULL ? -1 : 0;
}
