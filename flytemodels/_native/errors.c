#include "errors.h"

PyObject *
take_error(void)
{
#if PY_VERSION_HEX >= 0x030C0000
    return PyErr_GetRaisedException();
#else
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback != NULL) {
        PyException_SetTraceback(value, traceback);
    }
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
#endif
}

void
put_error(PyObject *error)
{
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_SetRaisedException(error);
#else
    PyObject *type = (PyObject *)Py_TYPE(error);
    Py_INCREF(type);
    PyErr_Restore(type, error, PyException_GetTraceback(error));
#endif
}

int
raise_encode_error(PyObject *problem)
{
    PyObject *error = PyObject_CallOneArg(state.encode_error, problem);
    if (error != NULL) {
        PyErr_SetObject(state.encode_error, error);
        Py_DECREF(error);
    }
    return -1;
}

int
raise_expected(const char *what, PyObject *value)
{
    PyObject *problem = PyObject_CallFunction(state.expected, "sO", what, value);
    if (problem != NULL) {
        raise_encode_error(problem);
        Py_DECREF(problem);
    }
    return -1;
}

int
put_under(PyObject *error_class, PyObject *segment)
{
    if (segment == NULL || !PyErr_ExceptionMatches(error_class)) {
        return -1;
    }
    PyObject *error = take_error();
    PyObject *same = PyObject_CallMethodOneArg(error, state.name_under, segment);
    if (same == NULL) {
        Py_DECREF(error);
        return -1;
    }
    Py_DECREF(same);
    put_error(error);
    return -1;
}

int
put_back_under(PyObject *error_class, PyObject *error, PyObject *segment)
{
    if (segment == NULL) {
        Py_DECREF(error);
        return -1;
    }
    put_error(error);
    put_under(error_class, segment);
    Py_DECREF(segment);
    return -1;
}

int
put_under_index(PyObject *error_class, Py_ssize_t index)
{
    if (!PyErr_ExceptionMatches(error_class)) {
        return -1;
    }
    PyObject *error = take_error();
    return put_back_under(error_class, error, PyUnicode_FromFormat("[%zd]", index));
}

int
put_under_key(PyObject *error_class, PyObject *key)
{
    if (!PyErr_ExceptionMatches(error_class)) {
        return -1;
    }
    PyObject *error = take_error();
    PyObject *quoted = PyObject_CallOneArg(state.quoted, key);
    PyObject *segment = quoted == NULL ? NULL : PyUnicode_FromFormat("[%U]", quoted);
    Py_XDECREF(quoted);
    return put_back_under(error_class, error, segment);
}
