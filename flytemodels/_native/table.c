#include "table.h"

#include "class_cache.h"
#include "layout.h"

PyTypeObject *table_type;

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
        PyErr_Format(PyExc_ValueError, "field %R: expected a tag of 1 to 5 bytes, got %zd", field->slot.name,
                     size);
        result = -1;
    }
    if (result == 0) {
        memcpy(field->tag, bytes, (size_t)size);
        field->tag_size = (uint8_t)size;
        for (Py_ssize_t i = 0; i < size; i++) {
            field->tag_value |= (uint32_t)(field->tag[i] & 0x7F) << (7 * i);
        }
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
        PyErr_Format(PyExc_TypeError, "field %R: expected a class of messages, got %R", field->slot.name, cls);
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
    Py_ssize_t found = 0;
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
        found += member != NULL;
    }
    field->all_low = found == PyDict_GET_SIZE(field->members);
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
fill_field(Field *field, PyObject *plan)
{
    Py_INCREF(plan);
    field->plan = plan;
    field->oneof = -1;
    field->makes_unknown = -1;
    field->width = field->entry_width = 1;
    PyObject *name = PyObject_GetAttrString(plan, "name");
    if (name == NULL) {
        return -1;
    }
    if (!PyUnicode_CheckExact(name)) {
        PyErr_Format(PyExc_TypeError, "name of a field: expected str, got %R", name);
        Py_DECREF(name);
        return -1;
    }
    PyUnicode_InternInPlace(&name);
    field->slot.name = name;
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
        result = fill_field(field, PyTuple_GET_ITEM(sequence, table->count - 1));
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
                Py_ssize_t index = oneof - table->oneofs;
                table->fields[i].oneof = (int32_t)index;
                table->fields[i].oneof_bit = index < 64 ? (uint64_t)1 << index : 0;
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
        PyErr_SetString(PyExc_TypeError, "oneofs of a plan: expected a dict, got another object");
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
    table->full_name = PyObject_GetAttrString(plan, "full_name");
    table->others = table->full_name == NULL ? NULL : PyObject_GetAttrString(plan, "others");
    if (table->others == NULL) {
        return -1;
    }
    if (!PyTuple_Check(table->others) || !PyUnicode_Check(table->full_name)) {
        PyErr_SetString(PyExc_TypeError, "plan: expected a str for full_name and a tuple for others, got other objects");
        return -1;
    }
    if (fill_fields(table) < 0 || fill_by_number(table) < 0 || fill_oneofs(table) < 0) {
        return -1;
    }
    return fill_layout(table);
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

/* Return whether a table still describes its class: 1 or 0, or -1 with an exception. */
static int
check_table(Table *table)
{
    if (is_current(table)) {
        return 1;
    }
    int same = has_same_layout(table);
    if (same == 1) {
        /* Of the rest only the constructor may have changed, which is looked at again when it is needed. */
        PyMem_Free(table->parameters);
        table->parameters = NULL;
        table->constructor_known = false;
    }
    return same;
}

/* The table lives in the plan, and the plan in the class: all three go together. */
static Table *
find_table(PyTypeObject *cls)
{
    leave_engine();
    PyObject *plan = PyObject_CallOneArg(state.plan_of, (PyObject *)cls);
    PyObject *engines = plan == NULL ? NULL : PyObject_GetAttr(plan, state.name_engines);
    PyObject *found = engines == NULL ? NULL : PyObject_GetItem(engines, state.name_native);
    Table *table = NULL;
    int current = engines == NULL ? -1 : 0;
    if (found != NULL && Py_IS_TYPE(found, table_type) && ((Table *)found)->cls == cls) {
        current = check_table((Table *)found);
    }
    if (current == 1) {
        table = (Table *)found;
        Py_INCREF(table);
    }
    else if (current == 0) {
        PyErr_Clear();
        table = compile(cls, plan);
        if (table != NULL && PyObject_SetItem(engines, state.name_native, (PyObject *)table) < 0) {
            Py_CLEAR(table);
        }
    }
    Py_XDECREF(found);
    Py_XDECREF(engines);
    Py_XDECREF(plan);
    return table;
}

Table *
table_of(PyTypeObject *cls)
{
    Table *table = cached_table(cls);
    if (table != NULL && is_current(table)) {
        Py_INCREF(table);
        return table;
    }
    table = find_table(cls);
    if (table != NULL) {
        cache_table(table);
    }
    return table;
}

Table *
table_of_field(Field *field)
{
    if (field->table == NULL || !is_current(field->table)) {
        Table *table = table_of(field->cls);
        if (table == NULL) {
            return NULL;
        }
        /* Finding it may have run Python code, and that the same look-up. */
        Table *old = field->table;
        field->table = table;
        Py_XDECREF(old);
    }
    Py_INCREF(field->table);
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

/* Return what int.__new__ makes for a class and a number. */
static PyObject *
new_int(PyObject *cls, PyObject *number)
{
    /* The tuple is used again and again, but not by two calls at a time: making an object may run finalizers. */
    static PyObject *spare;
    PyObject *arguments = spare != NULL ? spare : PyTuple_New(1);
    spare = NULL;
    if (arguments == NULL) {
        return NULL;
    }
    /* It is empty while it waits, which nobody who asks the collector for all objects may see. */
    PyObject_GC_UnTrack(arguments);
    Py_INCREF(number);
    PyTuple_SET_ITEM(arguments, 0, number);
    PyObject *made = PyLong_Type.tp_new((PyTypeObject *)cls, arguments, NULL);
    if (spare == NULL && Py_REFCNT(arguments) == 1) {
        PyTuple_SET_ITEM(arguments, 0, NULL);
        Py_DECREF(number);
        spare = arguments;
    }
    else {
        Py_DECREF(arguments);
    }
    return made;
}

/* Make a member for a number that the enum does not know, as betterproto2's `_missing_` does: an int of the class with that
   value and no name. */
static PyObject *
unknown_member(const Field *field, PyObject *number)
{
    PyObject *member = new_int(field->enum_class, number);
    /* A copy of a dict that has the two keys already takes half the time of setting two attributes. */
    PyObject *attributes = member == NULL ? NULL : PyDict_Copy(state.unknown_attributes);
    if (attributes == NULL || PyDict_SetItem(attributes, state.name_value, number) < 0
        || PyObject_GenericSetDict(member, attributes, NULL) < 0) {
        Py_CLEAR(member);
    }
    Py_XDECREF(attributes);
    return member;
}

/* Return whether an enum makes unknown members like that, which is asked once: 1 or 0, or -1 with an exception. */
static int
makes_unknown(Field *field)
{
    if (field->makes_unknown < 0) {
        PyObject *ask = slow_path("makes_unknown_members");
        PyObject *answer = ask == NULL ? NULL : PyObject_CallOneArg(ask, field->enum_class);
        int truth = answer == NULL ? -1 : PyObject_IsTrue(answer);
        Py_XDECREF(ask);
        Py_XDECREF(answer);
        if (truth < 0) {
            return -1;
        }
        field->makes_unknown = truth != 0;
    }
    return field->makes_unknown;
}

static PyObject *
find_member(Field *field, PyObject *number)
{
    /* The caller has looked among the low ones. */
    PyObject *member = field->all_low ? NULL : PyDict_GetItemWithError(field->members, number);
    if (member != NULL) {
        Py_INCREF(member);
        return member;
    }
    int usual = PyErr_Occurred() ? -1 : makes_unknown(field);
    if (usual < 0) {
        return NULL;
    }
    if (usual) {
        return unknown_member(field, number);
    }
    leave_engine();
    return PyObject_CallOneArg(field->enum_class, number);
}

PyObject *
member_of(Field *field, int32_t number)
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
    if (key != NULL) {
        member = find_member(field, key);
        Py_DECREF(key);
    }
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
    forget_table(table);
    for (Py_ssize_t i = 0; i < table->count; i++) {
        release_field(&table->fields[i]);
    }
    for (Py_ssize_t i = 0; i < table->oneof_count; i++) {
        Py_XDECREF(table->oneofs[i].problem);
        PyMem_Free(table->oneofs[i].members);
    }
    PyMem_Free(table->pattern);
    PyMem_Free(table->shares);
    PyMem_Free(table->containers);
    PyMem_Free(table->probes);
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
