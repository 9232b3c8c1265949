/* Plain JSON values, as a Struct holds them, on their way in: what flytemodels._json.structs reads, where all of it
   is on the fast path. */

#include "json.h"

#include "wrapped.h"

#include <math.h>

static PyObject *copy_object(PyObject *members, int depth);
static PyObject *copy_array(PyObject *items, int depth);

/* From here on a double no longer tells neighbouring whole numbers apart. */
static const long long integers_end = 1LL << 53;

static PyObject *
copy_number(PyObject *value)
{
    if (PyFloat_CheckExact(value)) {
        double number = PyFloat_AS_DOUBLE(value);
        return isfinite(number) ? plain_number(number) : NULL;
    }
    int overflow = 0;
    long long whole = PyLong_AsLongLongAndOverflow(value, &overflow);
    return overflow == 0 && whole > -integers_end && whole < integers_end ? same(value) : NULL;
}

/* Copy a value that lies in that many messages, itself one of them. */
static PyObject *
copy_value(PyObject *value, int depth)
{
    if (PyUnicode_CheckExact(value)) {
        return json_text(value);
    }
    if (value == Py_None || PyBool_Check(value)) {
        return same(value);
    }
    if (PyFloat_CheckExact(value) || PyLong_CheckExact(value)) {
        return copy_number(value);
    }
    if (PyDict_CheckExact(value)) {
        return copy_object(value, depth + 1);
    }
    return PyList_CheckExact(value) ? copy_array(value, depth + 1) : NULL;
}

static PyObject *
copy_array(PyObject *items, int depth)
{
    if (depth + (PyList_GET_SIZE(items) > 0) >= MAX_DEPTH) {
        return NULL;
    }
    PyObject *out = PyList_New(0);
    for (Py_ssize_t i = 0; out != NULL && i < PyList_GET_SIZE(items); i++) {
        /* Making objects may start the garbage collector, and that run any code: what is borrowed is held meanwhile. */
        PyObject *item = same(PyList_GET_ITEM(items, i));
        PyObject *copy = copy_value(item, depth + 1);
        if (copy == NULL || PyList_Append(out, copy) < 0) {
            Py_CLEAR(out);
        }
        Py_XDECREF(copy);
        Py_DECREF(item);
    }
    return out;
}

static PyObject *
copy_object(PyObject *members, int depth)
{
    Py_ssize_t size = PyDict_GET_SIZE(members);
    if (depth + (size > 0) >= MAX_DEPTH) {
        return NULL;
    }
    PyObject *out = PyDict_New();
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (out != NULL && PyDict_Next(members, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        PyObject *text = json_text(key);
        PyObject *copy = text == NULL ? NULL : copy_value(value, depth + 1);
        /* A dict that changes its size meanwhile is not ordinary either. */
        if (copy == NULL || PyDict_SetItem(out, text, copy) < 0 || PyDict_GET_SIZE(members) != size) {
            Py_CLEAR(out);
        }
        Py_XDECREF(text);
        Py_XDECREF(copy);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return out;
}

PyObject *
json_struct(PyObject *value, int depth)
{
    return PyDict_CheckExact(value) ? copy_object(value, depth) : NULL;
}
