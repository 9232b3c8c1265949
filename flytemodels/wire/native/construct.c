#include "construct.h"

static PyObject *
start_value(const Field *field)
{
    switch (field->start) {
    case START_LIST:
        return PyList_New(0);
    case START_DICT:
        return PyDict_New();
    case START_CALL:
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
        return table->cls->tp_alloc(table->cls, 0);
    }
    return PyObject_CallMethod((PyObject *)&PyBaseObject_Type, "__new__", "O", table->cls);
}

/* Set what a user's subclass added. */
static int
set_others(const Table *table, PyObject *message)
{
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

static int
set_start(const Table *table, PyObject *message)
{
    Py_INCREF(state.no_bytes);
    Py_INCREF(Py_None);
    if (slot_set(message, &table->unknown, state.no_bytes) < 0) {
        Py_DECREF(Py_None);
        return -1;
    }
    if (slot_set(message, &table->exact, Py_None) < 0) {
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

PyObject *
blank_message(Table *table)
{
    PyObject *message = new_object(table);
    if (message != NULL && set_start(table, message) < 0) {
        Py_CLEAR(message);
    }
    return message;
}
