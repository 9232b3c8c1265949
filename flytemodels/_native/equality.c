/* Equality as flytemodels._model.equality defines it: as strict as the wire. Values of the builtin types are compared here.
   All others are left to the Python side, or to their own `==`. Functions return 1, 0, or -1 with an exception. */

#include "equality.h"

#include <math.h>

static int equal_messages(Table *table, PyObject *one, PyObject *other);
static int equal_json(PyObject *one, PyObject *other);

/* Ask a function of the Python side about two values. */
static int
ask_about(const char *function, PyObject *about, PyObject *one, PyObject *other)
{
    PyObject *find = slow_path(function);
    PyObject *answer = NULL;
    if (find != NULL) {
        answer = about == NULL ? PyObject_CallFunctionObjArgs(find, one, other, NULL)
                               : PyObject_CallFunctionObjArgs(find, about, one, other, NULL);
    }
    int truth = answer == NULL ? -1 : PyObject_IsTrue(answer);
    Py_XDECREF(answer);
    Py_XDECREF(find);
    return truth;
}

/* What `==` says. */
static int
equal_plain(PyObject *one, PyObject *other)
{
    PyObject *answer = PyObject_RichCompare(one, other, Py_EQ);
    int truth = answer == NULL ? -1 : PyObject_IsTrue(answer);
    Py_XDECREF(answer);
    return truth;
}

/* Whether values of a type equal themselves. */
static inline bool
is_builtin(PyObject *value)
{
    return value == Py_None || PyUnicode_CheckExact(value) || PyLong_CheckExact(value) || PyBool_Check(value)
           || PyFloat_CheckExact(value) || PyBytes_CheckExact(value) || PyList_CheckExact(value)
           || PyDict_CheckExact(value);
}

/* 0.0 and -0.0 differ, and so do NaNs with different bits: each has bytes of its own. */
static int
equal_floats(PyObject *one, PyObject *other)
{
    if (!PyFloat_Check(one) || !PyFloat_Check(other)) {
        return equal_plain(one, other);
    }
    double numbers[2] = {PyFloat_AS_DOUBLE(one), PyFloat_AS_DOUBLE(other)};
    return memcmp(&numbers[0], &numbers[1], sizeof(double)) == 0;
}

/* The values of a Struct */

static int
equal_numbers(PyObject *one, PyObject *other)
{
    if (PyFloat_CheckExact(one) && PyFloat_CheckExact(other)) {
        double number = PyFloat_AS_DOUBLE(one);
        double second = PyFloat_AS_DOUBLE(other);
        bool same_sign = number != 0.0 || signbit(number) == signbit(second);
        return (isnan(number) && isnan(second)) || (number == second && same_sign);
    }
    int equal = equal_plain(one, other);
    if (equal == 1 && (PyFloat_CheckExact(one) || PyFloat_CheckExact(other))) {
        double number = PyFloat_AS_DOUBLE(PyFloat_CheckExact(one) ? one : other);
        return number != 0.0 || !signbit(number);
    }
    return equal;
}

static int
equal_json_lists(PyObject *one, PyObject *other)
{
    int equal = PyList_GET_SIZE(one) == PyList_GET_SIZE(other);
    for (Py_ssize_t i = 0; equal == 1 && i < PyList_GET_SIZE(one) && i < PyList_GET_SIZE(other); i++) {
        PyObject *item = PyList_GET_ITEM(one, i);
        PyObject *second = PyList_GET_ITEM(other, i);
        Py_INCREF(item);
        Py_INCREF(second);
        equal = equal_json(item, second);
        Py_DECREF(item);
        Py_DECREF(second);
    }
    return equal;
}

static int
equal_json_dicts(PyObject *one, PyObject *other)
{
    int equal = PyDict_GET_SIZE(one) == PyDict_GET_SIZE(other);
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (equal == 1 && PyDict_Next(one, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        PyObject *second = PyDict_GetItemWithError(other, key);
        Py_XINCREF(second);
        equal = second != NULL ? equal_json(value, second) : PyErr_Occurred() ? -1 : 0;
        Py_XDECREF(second);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return equal;
}

static int
equal_containers(PyObject *one, PyObject *other)
{
    if (Py_EnterRecursiveCall(" in comparison") != 0) {
        return -1;
    }
    int equal = PyList_CheckExact(one) ? equal_json_lists(one, other) : equal_json_dicts(one, other);
    Py_LeaveRecursiveCall();
    return equal;
}

static int
equal_json(PyObject *one, PyObject *other)
{
    if (!is_builtin(one) || !is_builtin(other)) {
        return ask_about("same_json", NULL, one, other);
    }
    if (one == other) {
        return 1;
    }
    if (PyBool_Check(one) || PyBool_Check(other) || one == Py_None || other == Py_None) {
        return 0;
    }
    bool numbers = (PyLong_CheckExact(one) || PyFloat_CheckExact(one))
                   && (PyLong_CheckExact(other) || PyFloat_CheckExact(other));
    if (numbers) {
        return equal_numbers(one, other);
    }
    if (Py_TYPE(one) != Py_TYPE(other)) {
        return 0;
    }
    return PyList_CheckExact(one) || PyDict_CheckExact(one) ? equal_containers(one, other) : equal_plain(one, other);
}

/* Fields */

/* Compare single values of a field. */
static int
equal_values(Field *field, PyObject *one, PyObject *other)
{
    if (one == other && (is_builtin(one) || (field->cls != NULL && Py_IS_TYPE(one, field->cls)))) {
        return 1;
    }
    Kind kind = field->kind == KIND_WRAPPER ? field->inner : field->kind;
    switch (kind) {
    case KIND_FLOAT:
    case KIND_DOUBLE:
        return equal_floats(one, other);
    case KIND_STRUCT:
        return equal_json(one, other);
    case KIND_MESSAGE:
        if (Py_IS_TYPE(one, field->cls) && Py_IS_TYPE(other, field->cls)) {
            Table *table = table_of_field(field);
            int equal = table == NULL           ? -1
                        : table->usual_eq ? equal_messages(table, one, other)
                                          : equal_plain(one, other);
            Py_XDECREF(table);
            return equal;
        }
        return one == Py_None || other == Py_None ? one == other : equal_plain(one, other);
    default:
        return equal_plain(one, other);
    }
}

static int
equal_lists(Field *field, PyObject *one, PyObject *other)
{
    int equal = PyList_GET_SIZE(one) == PyList_GET_SIZE(other);
    for (Py_ssize_t i = 0; equal == 1 && i < PyList_GET_SIZE(one) && i < PyList_GET_SIZE(other); i++) {
        PyObject *item = PyList_GET_ITEM(one, i);
        PyObject *second = PyList_GET_ITEM(other, i);
        if (item == second && field->kind < KIND_TIMESTAMP) {
            /* As lists do. */
            continue;
        }
        Py_INCREF(item);
        Py_INCREF(second);
        equal = equal_values(field, item, second);
        Py_DECREF(item);
        Py_DECREF(second);
    }
    return equal;
}

static int
equal_maps(Field *field, PyObject *one, PyObject *other)
{
    int equal = PyDict_GET_SIZE(one) == PyDict_GET_SIZE(other);
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (equal == 1 && PyDict_Next(one, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        PyObject *second = PyDict_GetItemWithError(other, key);
        Py_XINCREF(second);
        equal = second != NULL ? equal_values(field, value, second) : PyErr_Occurred() ? -1 : 0;
        Py_XDECREF(second);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return equal;
}

static int
equal_fields(Field *field, PyObject *one, PyObject *other)
{
    if (field->label == LABEL_REPEATED) {
        return PyList_CheckExact(one) && PyList_CheckExact(other) ? equal_lists(field, one, other)
                                                                  : ask_about("same_field", field->plan, one, other);
    }
    if (field->label == LABEL_MAP) {
        return PyDict_CheckExact(one) && PyDict_CheckExact(other) ? equal_maps(field, one, other)
                                                                  : ask_about("same_field", field->plan, one, other);
    }
    return equal_values(field, one, other);
}

/* Messages */

static bool
is_set(PyObject *originals)
{
    return originals != Py_None && !(originals != NULL && PyDict_CheckExact(originals) && PyDict_GET_SIZE(originals) == 0);
}

/* Compare what is in a field of two messages, of which one has a list or dict that was not made yet. */
static int
equal_to_new(Field *field, PyObject *one, PyObject *other)
{
    PyObject *made = one == not_made ? other : one;
    if (field->label == LABEL_REPEATED ? PyList_CheckExact(made) : PyDict_CheckExact(made)) {
        return PyObject_Size(made) == 0;
    }
    PyObject *empty = field->label == LABEL_REPEATED ? PyList_New(0) : PyDict_New();
    if (empty == NULL) {
        return -1;
    }
    Py_INCREF(made);
    int equal = ask_about("same_field", field->plan, one == not_made ? empty : one, other == not_made ? empty : other);
    Py_DECREF(made);
    Py_DECREF(empty);
    return equal;
}

/* Compare the slots of two messages. Return 2 where the Python side has to: a slot is empty, or originals are kept. */
static int
equal_slots(Table *table, PyObject *one, PyObject *other)
{
    if (is_set(slot_peek(one, &table->originals)) || is_set(slot_peek(other, &table->originals))) {
        return 2;
    }
    PyObject *unknown = slot_peek(one, &table->unknown);
    PyObject *second = slot_peek(other, &table->unknown);
    if (unknown != second
        && (unknown == NULL || second == NULL || !PyBytes_CheckExact(unknown) || !PyBytes_CheckExact(second))) {
        return 2;
    }
    int equal = unknown == second ? 1 : equal_plain(unknown, second);
    for (Py_ssize_t i = 0; equal == 1 && i < table->count; i++) {
        Field *field = &table->fields[i];
        PyObject *value = slot_peek(one, &field->slot);
        second = slot_peek(other, &field->slot);
        if (value == second && (value == Py_None || value == not_made)) {
            continue;
        }
        if (value == NULL || second == NULL) {
            return 2;
        }
        if (value == not_made || second == not_made) {
            equal = equal_to_new(field, value, second);
            continue;
        }
        Py_INCREF(value);
        Py_INCREF(second);
        equal = equal_fields(field, value, second);
        Py_DECREF(value);
        Py_DECREF(second);
    }
    return equal;
}

static int
equal_messages(Table *table, PyObject *one, PyObject *other)
{
    if (one == other) {
        return 1;
    }
    /* Messages may hold themselves, and values of any kind their own `==`. */
    if (Py_EnterRecursiveCall(" in comparison") != 0) {
        return -1;
    }
    int equal = table->compact ? equal_slots(table, one, other) : 2;
    if (equal == 2) {
        equal = ask_about("equal", NULL, one, other);
    }
    Py_LeaveRecursiveCall();
    return equal;
}

int
equal_objects(PyObject *one, PyObject *other)
{
    if (Py_TYPE(one) != Py_TYPE(other)) {
        return 2;
    }
    Table *table = table_of(Py_TYPE(one));
    int equal = table == NULL ? -1 : equal_messages(table, one, other);
    Py_XDECREF(table);
    return equal;
}
