#include "json.h"

PyObject *
ask_python(const char *function, PyObject *about)
{
    PyObject *found = slow_path(function);
    PyObject *answer = found == NULL ? NULL : PyObject_CallOneArg(found, about);
    Py_XDECREF(found);
    return answer;
}

PyObject *
call_python(PyObject *function, PyObject *value, int depth)
{
    leave_engine();
    PyObject *number = PyLong_FromLong(depth);
    PyObject *result = NULL;
    if (number != NULL) {
        /* Held, since a table may be cleared while it runs. */
        Py_INCREF(function);
        result = PyObject_CallFunctionObjArgs(function, value, number, NULL);
        Py_DECREF(function);
        Py_DECREF(number);
    }
    return result;
}

int
has_ordinary_form(Table *table)
{
    if (table->json_form == 0) {
        PyObject *own = ask_python("has_own_json_form", table->full_name);
        int truth = own == NULL ? -1 : PyObject_IsTrue(own);
        Py_XDECREF(own);
        if (truth < 0) {
            return -1;
        }
        table->json_form = truth || table->oneof_count > 64 ? 2 : 1;
    }
    return table->json_form == 1;
}

int
look_up_key(Field *field)
{
    if (field->json_key == NULL) {
        return keep_first(&field->json_key, PyObject_GetAttrString(field->plan, "json_name"));
    }
    return 0;
}

const char *
ascii_of(PyObject *value, Py_ssize_t *length)
{
    if (!PyUnicode_CheckExact(value) || !PyUnicode_IS_COMPACT_ASCII(value)) {
        return NULL;
    }
    *length = PyUnicode_GET_LENGTH(value);
    return (const char *)PyUnicode_DATA(value);
}

int
check_size(PyObject *dict, Py_ssize_t size)
{
    if (PyDict_GET_SIZE(dict) == size) {
        return 1;
    }
    PyErr_SetString(PyExc_RuntimeError, "dictionary changed size during iteration");
    return -1;
}

bool
is_absent(const Field *field, PyObject *value)
{
    if (value == field->initial) {
        /* Of a float it may be no zero: the sign counts. */
        return field->start == START_CONSTANT;
    }
    if (field->label == LABEL_REPEATED) {
        return PyList_CheckExact(value) && PyList_GET_SIZE(value) == 0;
    }
    if (field->label == LABEL_MAP) {
        return PyDict_CheckExact(value) && PyDict_GET_SIZE(value) == 0;
    }
    switch (field->kind) {
    case KIND_STRING:
        /* Strings of the API that went with Python 3.12 have no length before they are asked for it. */
        return PyUnicode_CheckExact(value) && PyUnicode_IS_COMPACT_ASCII(value) && PyUnicode_GET_LENGTH(value) == 0;
    case KIND_BYTES:
        return PyBytes_CheckExact(value) && PyBytes_GET_SIZE(value) == 0;
    case KIND_BOOL:
        return value == Py_False;
    default:
        return false;
    }
}
