#include "rules.h"

/* What an entry is about; the numbers of flytemodels._rules.entries.What. */
typedef enum {
    WHAT_OPTIONAL,  /* a value that may be absent */
    WHAT_REQUIRED,  /* a value that may not */
    WHAT_LENGTH,    /* a value whose length must be within bounds */
    WHAT_ITEMS,     /* a list of messages */
    WHAT_VALUES,    /* a map to messages */
    WHAT_MEMBERS,   /* fields of which one must be set */
    WHAT_ANYTHING   /* what only Python can check */
} What;

enum { ENTRY_WHAT, ENTRY_NAME, ENTRY_LOW, ENTRY_HIGH, ENTRY_NESTED, ENTRY_MEMBERS, ENTRY_TEST, ENTRY_SIZE };

/* All functions return 1 where all is well, 0 where Python has to look, -1 with an exception. */

/* Let Python check one thing: it appends what it finds to a list. */
static int
run_test(PyObject *entry, PyObject *message, PyObject *value)
{
    PyObject *found = PyList_New(0);
    if (found == NULL) {
        return -1;
    }
    PyObject *result = PyObject_CallFunctionObjArgs(PyTuple_GET_ITEM(entry, ENTRY_TEST), message, value, found, NULL);
    int fine = result == NULL ? -1 : PyList_GET_SIZE(found) == 0;
    Py_XDECREF(result);
    Py_DECREF(found);
    return fine;
}

/* Check a message with the table of a nested checker; it has none before it was first used. */
static int
run_nested(PyObject *entry, PyObject *message, int depth)
{
    PyObject *table = PyObject_GetAttr(PyTuple_GET_ITEM(entry, ENTRY_NESTED), state.name_table);
    if (table == NULL) {
        return -1;
    }
    int fine = PyTuple_CheckExact(table) ? message_keeps_rules(message, table, depth + 1) : 0;
    Py_DECREF(table);
    return fine;
}

static int
run_items(PyObject *entry, PyObject *list, int depth)
{
    int fine = PyList_CheckExact(list);
    for (Py_ssize_t index = 0; fine > 0 && index < PyList_GET_SIZE(list); index++) {
        PyObject *item = Py_NewRef(PyList_GET_ITEM(list, index));
        fine = run_nested(entry, item, depth);
        Py_DECREF(item);
    }
    return fine;
}

static int
run_values(PyObject *entry, PyObject *map, int depth)
{
    int fine = PyDict_CheckExact(map);
    Py_ssize_t position = 0;
    PyObject *key, *value;
    while (fine > 0 && PyDict_Next(map, &position, &key, &value)) {
        Py_INCREF(value);
        fine = run_nested(entry, value, depth);
        Py_DECREF(value);
    }
    return fine;
}

static int
is_within(PyObject *entry, PyObject *value)
{
    Py_ssize_t size = PyUnicode_CheckExact(value) ? PyUnicode_GET_LENGTH(value) : PyObject_Size(value);
    if (size < 0) {
        return -1;
    }
    Py_ssize_t low = PyLong_AsSsize_t(PyTuple_GET_ITEM(entry, ENTRY_LOW));
    Py_ssize_t high = PyLong_AsSsize_t(PyTuple_GET_ITEM(entry, ENTRY_HIGH));
    if ((low == -1 || high == -1) && PyErr_Occurred()) {
        return -1;
    }
    return low <= size && size <= high;
}

/* Return whether one of some fields is set. */
static int
has_member(PyObject *entry, PyObject *message)
{
    PyObject *members = PyTuple_GET_ITEM(entry, ENTRY_MEMBERS);
    for (Py_ssize_t index = 0; index < PyTuple_GET_SIZE(members); index++) {
        PyObject *value = PyObject_GetAttr(message, PyTuple_GET_ITEM(members, index));
        if (value == NULL) {
            return -1;
        }
        Py_DECREF(value);
        if (value != Py_None) {
            return 1;
        }
    }
    return 0;
}

static int
check_value(PyObject *entry, What what, PyObject *message, PyObject *value, int depth)
{
    switch (what) {
        case WHAT_OPTIONAL:
        case WHAT_REQUIRED:
            if (value == Py_None) {
                return what == WHAT_OPTIONAL;
            }
            return PyTuple_GET_ITEM(entry, ENTRY_NESTED) != Py_None ? run_nested(entry, value, depth)
                                                                    : run_test(entry, message, value);
        case WHAT_LENGTH: {
            int fine = is_within(entry, value);
            return fine != 0 ? fine : run_test(entry, message, value);
        }
        case WHAT_ITEMS:
            return run_items(entry, value, depth);
        case WHAT_VALUES:
            return run_values(entry, value, depth);
        default:
            return run_test(entry, message, value);
    }
}

static int
check_entry(PyObject *entry, PyObject *message, int depth)
{
    if (!PyTuple_CheckExact(entry) || PyTuple_GET_SIZE(entry) != ENTRY_SIZE) {
        PyErr_SetString(PyExc_TypeError, "expected a table of rules, got another object");
        return -1;
    }
    long what = PyLong_AsLong(PyTuple_GET_ITEM(entry, ENTRY_WHAT));
    if (what == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (what == WHAT_MEMBERS) {
        return has_member(entry, message);
    }
    PyObject *name = PyTuple_GET_ITEM(entry, ENTRY_NAME);
    PyObject *value = name == Py_None ? Py_NewRef(message) : PyObject_GetAttr(message, name);
    if (value == NULL) {
        return -1;
    }
    int fine = check_value(entry, (What)what, message, value, depth);
    Py_DECREF(value);
    return fine;
}

int
message_keeps_rules(PyObject *message, PyObject *table, int depth)
{
    /* Messages that hold themselves have no end; Python says so. */
    int fine = depth <= MAX_DEPTH;
    for (Py_ssize_t index = 0; fine > 0 && index < PyTuple_GET_SIZE(table); index++) {
        fine = check_entry(PyTuple_GET_ITEM(table, index), message, depth);
    }
    return fine;
}
