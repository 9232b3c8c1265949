#include "construct.h"

#include "class_cache.h"
#include "dealloc.h"
#include "layout.h"

static PyObject *
start_value(const Field *field)
{
    switch (field->start) {
    case START_LIST:
        return PyList_New(0);
    case START_DICT:
        return PyDict_New();
    case START_CALL:
        leave_engine();
        return PyObject_CallNoArgs(field->initial);
    default:
        Py_INCREF(field->initial);
        return field->initial;
    }
}

/* Make an object as object.__new__ would. */
static PyObject *
new_object(Table *table)
{
    if (table->plain) {
        /* What object.__new__ itself calls for such a class, in 3.10 to 3.15; tried out when the engine is loaded. The
           memory it gives is zeroed, so that every slot is empty. */
        return table->cls->tp_alloc(table->cls, 0);
    }
    leave_engine();
    return PyObject_CallMethod((PyObject *)&PyBaseObject_Type, "__new__", "O", table->cls);
}

/* Set what a user's subclass added. */
static int
set_others(const Table *table, PyObject *message)
{
    leave_engine();
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(table->others); i++) {
        PyObject *name, *factory;
        if (!PyArg_ParseTuple(PyTuple_GET_ITEM(table->others, i), "OO", &name, &factory)) {
            return -1;
        }
        PyObject *value = PyObject_CallNoArgs(factory);
        if (value == NULL) {
            return -1;
        }
        int result = PyObject_SetAttr(message, name, value);
        Py_DECREF(value);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

/* Set what is no field. */
static int
set_hidden(const Table *table, PyObject *message)
{
    Py_INCREF(state.no_bytes);
    if (slot_set(message, &table->unknown, state.no_bytes) < 0) {
        return -1;
    }
    Py_INCREF(Py_None);
    return slot_set(message, &table->originals, Py_None);
}

static int
set_start(const Table *table, PyObject *message)
{
    if (set_hidden(table, message) < 0) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        PyObject *value = start_value(&table->fields[i]);
        if (value == NULL || slot_set(message, &table->fields[i].slot, value) < 0) {
            return -1;
        }
    }
    return PyTuple_GET_SIZE(table->others) == 0 ? 0 : set_others(table, message);
}

/* Objects that are slots only */

/* Take the references that the pattern of a new message holds. */
static inline void
take_shares(const Table *table)
{
    for (Py_ssize_t i = 0; i < table->share_count; i++) {
        const Share *share = &table->shares[i];
#if defined(Py_REF_DEBUG) || defined(Py_GIL_DISABLED)
        /* Such builds count references in more than one place. */
        for (Py_ssize_t taken = 0; taken < share->count; taken++) {
            Py_INCREF(share->value);
        }
#else
        Py_SET_REFCNT(share->value, Py_REFCNT(share->value) + share->count);
#endif
    }
}

static PyObject *
new_container(const Container *container)
{
    return container->is_dict ? PyDict_New() : PyList_New(0);
}

/* Make a message with nothing set: its slots are a copy of the table's pattern, and new lists and dicts. */
static inline PyObject *
copy_of_pattern(const Table *table)
{
    PyObject *message = PyObject_GC_New(PyObject, table->cls);
    if (message == NULL) {
        return NULL;
    }
    PyObject **slots = (PyObject **)(message + 1);
    memcpy(slots, table->pattern, (size_t)table->slot_count * sizeof(PyObject *));
    take_shares(table);
    for (Py_ssize_t i = 0; i < table->container_count; i++) {
        PyObject *made = new_container(&table->containers[i]);
        slots[table->containers[i].index] = made;
        if (made == NULL) {
            Py_DECREF(message);
            return NULL;
        }
    }
    PyObject_GC_Track(message);
    return message;
}

PyObject *
blank_message(Table *table)
{
    if (table->compact) {
        return copy_of_pattern(table);
    }
    PyObject *message = new_object(table);
    if (message != NULL && set_start(table, message) < 0) {
        Py_CLEAR(message);
    }
    return message;
}

/* The constructor

   What dataclasses generate is a Python function that takes a default for each field and calls a factory where it still
   has it, and __post_init__ looks at each oneof. The same is done here, wherever the class has just those two. */

/* Call the class's own __init__. */
static int
init_slowly(PyObject *message, PyObject *args, PyObject *keywords)
{
    PyObject *init = PyObject_GetAttr(message, state.name_init);
    PyObject *none = init == NULL ? NULL : PyObject_Call(init, args, keywords);
    Py_XDECREF(init);
    Py_XDECREF(none);
    return none == NULL ? -1 : 0;
}

/* Find the fields in the order in which the constructor takes them. Return 0, or -1 with an exception. */
static int
set_parameters(Table *table, PyObject *names)
{
    if (PyTuple_GET_SIZE(names) != table->count) {
        return 0;
    }
    Field **parameters = PyMem_Calloc((size_t)table->count + 1, sizeof(Field *));
    if (parameters == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    Py_ssize_t found = 0;
    for (Py_ssize_t i = 0; i < table->count; i++) {
        for (Py_ssize_t j = 0; j < table->count; j++) {
            Field *field = &table->fields[j];
            if (field->slot.offset != 0 && PyUnicode_Compare(field->slot.name, PyTuple_GET_ITEM(names, i)) == 0) {
                parameters[i] = field;
                found++;
            }
        }
    }
    if (found == table->count && table->plain && table->unknown.offset != 0 && table->originals.offset != 0) {
        table->parameters = parameters;
    }
    else {
        PyMem_Free(parameters);
    }
    return 0;
}

/* Ask Python, once for each class, whether its constructor is the one that dataclasses made. */
static int
find_constructor(Table *table)
{
    table->constructor_known = true;
    PyObject *generated = slow_path("generated_init");
    PyObject *answer = generated == NULL ? NULL : PyObject_CallOneArg(generated, (PyObject *)table->cls);
    Py_XDECREF(generated);
    if (answer == NULL) {
        table->constructor_known = false;
        return -1;
    }
    int result = answer == Py_None ? 0 : PyTuple_Check(answer) ? set_parameters(table, answer) : -1;
    Py_DECREF(answer);
    return result;
}

static Field *
find_parameter(const Table *table, PyObject *name, Py_ssize_t *next)
{
    /* Names in a call are interned, and most often in the order of the fields. */
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Py_ssize_t index = (*next + i) % table->count;
        if (table->parameters[index]->slot.name == name) {
            *next = index + 1;
            return table->parameters[index];
        }
    }
    return NULL;
}

static PyObject **
place_of(PyObject *message, const Slot *slot)
{
    return (PyObject **)((char *)message + slot->offset);
}

static bool
take_argument(PyObject *message, const Field *field, PyObject *value)
{
    PyObject **place = field == NULL ? NULL : place_of(message, &field->slot);
    if (place == NULL || *place != NULL) {
        return false;
    }
    Py_INCREF(value);
    *place = value;
    return true;
}

/* Put the arguments into the slots of a new object. Return false where something is unusual: an argument too many, one
   given twice, an unknown name. */
static bool
take_arguments(const Table *table, PyObject *message, PyObject *args, PyObject *keywords)
{
    Py_ssize_t count = PyTuple_GET_SIZE(args);
    bool taken = count <= table->count;
    for (Py_ssize_t i = 0; taken && i < count; i++) {
        taken = take_argument(message, table->parameters[i], PyTuple_GET_ITEM(args, i));
    }
    PyObject *name, *value;
    Py_ssize_t position = 0;
    Py_ssize_t next = count;
    while (taken && keywords != NULL && PyDict_Next(keywords, &position, &name, &value)) {
        taken = take_argument(message, find_parameter(table, name, &next), value);
    }
    return taken;
}

/* Do what __post_init__ does. */
static int
check_oneofs(const Table *table, PyObject *message)
{
    for (Py_ssize_t i = 0; i < table->oneof_count; i++) {
        const Oneof *oneof = &table->oneofs[i];
        int set = 0;
        for (Py_ssize_t j = 0; j < oneof->count; j++) {
            set += *place_of(message, &oneof->members[j]->slot) != Py_None;
        }
        if (set > 1) {
            PyErr_SetObject(PyExc_ValueError, oneof->problem);
            return -1;
        }
    }
    return 0;
}

/* Return the fields that no argument was given for their first values. */
static int
complete(const Table *table, PyObject *message)
{
    for (Py_ssize_t i = 0; i < table->count; i++) {
        if (*place_of(message, &table->fields[i].slot) == NULL) {
            PyObject *value = start_value(&table->fields[i]);
            if (value == NULL || slot_set(message, &table->fields[i].slot, value) < 0) {
                return -1;
            }
        }
    }
    return 0;
}

static int
init_from_table(Table *table, PyObject *message, PyObject *args, PyObject *keywords)
{
    if (!table->constructor_known && find_constructor(table) < 0) {
        return -1;
    }
    if (table->parameters == NULL || !take_arguments(table, message, args, keywords)) {
        /* Where the arguments are wrong, Python's own way knows the right words for it. */
        return init_slowly(message, args, keywords);
    }
    if (complete(table, message) < 0 || set_hidden(table, message) < 0) {
        return -1;
    }
    return check_oneofs(table, message);
}

static int
init_message(PyObject *message, PyObject *args, PyObject *keywords)
{
    Table *table = table_of(Py_TYPE(message));
    if (table == NULL) {
        return -1;
    }
    int result = init_from_table(table, message, args, keywords);
    Py_DECREF(table);
    return result;
}

/* Calls of a class */

/* Call a class as if it had no tp_vectorcall. */
static PyObject *
call_slowly(PyObject *cls, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *positional = PyTuple_New(count);
    PyObject *keywords = names == NULL || positional == NULL ? NULL : PyDict_New();
    bool made = positional != NULL && (names == NULL || keywords != NULL);
    for (Py_ssize_t i = 0; made && i < count; i++) {
        Py_INCREF(args[i]);
        PyTuple_SET_ITEM(positional, i, args[i]);
    }
    for (Py_ssize_t i = 0; made && names != NULL && i < PyTuple_GET_SIZE(names); i++) {
        made = PyDict_SetItem(keywords, PyTuple_GET_ITEM(names, i), args[count + i]) == 0;
    }
    PyObject *message = made ? Py_TYPE(cls)->tp_call(cls, positional, keywords) : NULL;
    Py_XDECREF(positional);
    Py_XDECREF(keywords);
    return message;
}

/* Put the arguments of a call into the empty slots of a new object. Return false as take_arguments does. */
static bool
take_vector(const Table *table, PyObject *message, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    Py_ssize_t given = names == NULL ? 0 : PyTuple_GET_SIZE(names);
    Py_ssize_t next = count;
    bool taken = count <= table->count;
    for (Py_ssize_t i = 0; taken && i < count; i++) {
        taken = take_argument(message, table->parameters[i], args[i]);
    }
    for (Py_ssize_t i = 0; taken && i < given; i++) {
        taken = take_argument(message, find_parameter(table, PyTuple_GET_ITEM(names, i), &next), args[count + i]);
    }
    return taken;
}

/* Give the slots that no argument was given for what a new message has in them. */
static int
fill_rest(const Table *table, PyObject *message)
{
    PyObject **slots = (PyObject **)(message + 1);
    for (Py_ssize_t i = 0; i < table->slot_count; i++) {
        if (slots[i] == NULL) {
            Py_XINCREF(table->pattern[i]);
            slots[i] = table->pattern[i];
        }
    }
    for (Py_ssize_t i = 0; i < table->container_count; i++) {
        PyObject **slot = &slots[table->containers[i].index];
        if (*slot == NULL && (*slot = new_container(&table->containers[i])) == NULL) {
            return -1;
        }
    }
    return 0;
}

static PyObject *
construct(Table *table, PyObject *cls, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *message = PyObject_GC_New(PyObject, table->cls);
    if (message == NULL) {
        return NULL;
    }
    memset(message + 1, 0, (size_t)table->slot_count * sizeof(PyObject *));
    if (!take_vector(table, message, args, count, names)) {
        /* Where the arguments are wrong, Python's own way knows the right words for it. */
        Py_DECREF(message);
        return call_slowly(cls, args, count, names);
    }
    if (fill_rest(table, message) < 0 || check_oneofs(table, message) < 0) {
        Py_DECREF(message);
        return NULL;
    }
    PyObject_GC_Track(message);
    return message;
}

/* The tp_vectorcall of a class. It makes the message without a tuple and a dict of the arguments, and without tp_new and
   tp_init, as long as these are the ones that the table knows. A metaclass with a __call__ of its own does not get here. */
static PyObject *
call_class(PyObject *cls, PyObject *const *args, size_t flags, PyObject *names)
{
    Py_ssize_t count = PyVectorcall_NARGS(flags);
    Table *table = cached_table((PyTypeObject *)cls);
    if (table == NULL || !is_current(table) || table->parameters == NULL || !table->compact
        || ((PyTypeObject *)cls)->tp_init != init_message) {
        return call_slowly(cls, args, count, names);
    }
    Py_INCREF(table);
    PyObject *message = construct(table, cls, args, count, names);
    Py_DECREF(table);
    return message;
}

int
prepare_class(PyTypeObject *cls)
{
    /* The slot that `type` calls to initialize an object. That of a class made by Python code looks up __init__ and
       calls it. The interpreter sets it again where __init__ is assigned to the class or one of its bases, and makes a
       new one for each subclass: neither needs to know of this one. type.__call__ has gone through the slot since 2.2. Where
       3.12 and later call __init__ past it, in classes with a dict, they call what the class has for __init__, which does
       the same. Tried out when the engine is loaded. */
    cls->tp_init = init_message;
    take_over_dealloc(cls);
    /* The same for calls of the class. Subclasses do not inherit it. */
    if (has_slots_only(cls)) {
        cls->tp_vectorcall = call_class;
    }
    return make_slots_late(cls);
}
