/* Single JSON values on their way in, as flytemodels._json.scalars_in reads them, on the fast path. */

#include "json.h"

#include "scalars.h"

#include <math.h>

PyObject *
json_text(PyObject *value)
{
    if (!PyUnicode_CheckExact(value)) {
        return NULL;
    }
    if (PyUnicode_IS_COMPACT_ASCII(value)) {
        return same(value);
    }
    /* Encoding tells whether there is a lone surrogate, which UTF-8 cannot hold. */
    PyObject *bytes = PyUnicode_AsUTF8String(value);
    if (bytes == NULL) {
        if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
            PyErr_Clear();
        }
        return NULL;
    }
    Py_DECREF(bytes);
    return same(value);
}

/* Numbers */

/* As many digits as 64 bits are sure to hold. */
enum { MOST_DIGITS = 19 };

/* Read a whole number without sign. Return false where there is something else. */
static bool
read_digits(const char *digits, Py_ssize_t length, uint64_t *number)
{
    if (length < 1 || length > MOST_DIGITS || (length > 1 && digits[0] == '0')) {
        return false;
    }
    *number = 0;
    for (Py_ssize_t i = 0; i < length; i++) {
        if (digits[i] < '0' || digits[i] > '9') {
            return false;
        }
        *number = *number * 10 + (uint64_t)(digits[i] - '0');
    }
    return true;
}

/* Make an int of a string that has nothing but its digits: a new reference, or NULL. */
static PyObject *
int_of_text(PyObject *value)
{
    Py_ssize_t length = 0;
    const char *text = ascii_of(value, &length);
    bool negative = text != NULL && length > 0 && text[0] == '-';
    uint64_t number = 0;
    if (text == NULL || !read_digits(text + negative, length - negative, &number)) {
        return NULL;
    }
    if (!negative) {
        return PyLong_FromUnsignedLongLong(number);
    }
    return number <= INT64_MAX ? PyLong_FromLongLong(-(int64_t)number) : NULL;
}

static PyObject *
integer(Kind kind, PyObject *value)
{
    PyObject *number = PyLong_CheckExact(value) ? same(value) : int_of_text(value);
    uint64_t bits;
    if (number != NULL && number_in_range(kind, number, &bits) != 1) {
        Py_CLEAR(number);
    }
    return number;
}

static PyObject *
double_of(PyObject *value)
{
    if (PyFloat_CheckExact(value)) {
        return isfinite(PyFloat_AS_DOUBLE(value)) ? same(value) : NULL;
    }
    int overflow = 0;
    long long whole = PyLong_CheckExact(value) ? PyLong_AsLongLongAndOverflow(value, &overflow) : 0;
    return PyLong_CheckExact(value) && overflow == 0 ? PyFloat_FromDouble((double)whole) : NULL;
}

static PyObject *
float_of(PyObject *value)
{
    PyObject *wide = double_of(value);
    if (wide == NULL) {
        return NULL;
    }
    float narrow = (float)PyFloat_AS_DOUBLE(wide);
    Py_DECREF(wide);
    return isfinite(narrow) ? PyFloat_FromDouble(narrow) : NULL;
}

static PyObject *
member(Field *field, PyObject *value)
{
    if (PyUnicode_CheckExact(value)) {
        PyObject *found = PyDict_GetItemWithError(field->enum_members, value);
        Py_XINCREF(found);
        return found;
    }
    uint64_t number = 0;
    int fits = PyLong_CheckExact(value) ? number_in_range(KIND_ENUM, value, &number) : 0;
    return fits == 1 ? member_of(field, (int32_t)(uint32_t)number) : NULL;
}

/* Base64, in either alphabet, with or without padding */

/* Return the 6 bits that a digit stands for, or -1. */
static int
sextet(char digit)
{
    return digit >= 'A' && digit <= 'Z'     ? digit - 'A'
           : digit >= 'a' && digit <= 'z'   ? digit - 'a' + 26
           : digit >= '0' && digit <= '9'   ? digit - '0' + 52
           : digit == '+' || digit == '-'   ? 62
           : digit == '/' || digit == '_'   ? 63
                                            : -1;
}

static Py_ssize_t
length_without_padding(const char *text, Py_ssize_t length)
{
    int padding = 0;
    while (padding < 2 && length > 0 && text[length - 1] == '=') {
        padding++;
        length--;
    }
    return length;
}

static PyObject *
bytes_of_base64(PyObject *value)
{
    Py_ssize_t length = 0;
    const char *text = ascii_of(value, &length);
    length = text == NULL ? 1 : length_without_padding(text, length);
    if (length % 4 == 1) {
        return NULL;
    }
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, length / 4 * 3 + length % 4 * 3 / 4);
    char *out = bytes == NULL ? NULL : PyBytes_AS_STRING(bytes);
    uint32_t bits = 0;
    for (Py_ssize_t i = 0; bytes != NULL && i < length; i++) {
        int digit = sextet(text[i]);
        if (digit < 0) {
            Py_CLEAR(bytes);
            break;
        }
        bits = bits << 6 | (uint32_t)digit;
        if (i % 4 != 0) {
            *out++ = (char)(bits >> (6 - 2 * (i % 4)) & 0xFF);
        }
    }
    return bytes;
}

static PyObject *
scalar(Field *field, Kind kind, PyObject *value)
{
    switch (kind) {
    case KIND_STRING:
        return json_text(value);
    case KIND_BYTES:
        return bytes_of_base64(value);
    case KIND_BOOL:
        return value == Py_True || value == Py_False ? same(value) : NULL;
    case KIND_DOUBLE:
        return double_of(value);
    case KIND_FLOAT:
        return float_of(value);
    case KIND_ENUM:
        return member(field, value);
    default:
        return integer(kind, value);
    }
}

PyObject *
json_scalar(Field *field, PyObject *value, int depth)
{
    if (field->kind < KIND_TIMESTAMP) {
        return scalar(field, field->kind, value);
    }
    /* Each of the others is a message, and counts as one where messages lie within each other. */
    if (depth >= MAX_DEPTH) {
        return NULL;
    }
    switch (field->kind) {
    case KIND_TIMESTAMP:
        return json_timestamp(value);
    case KIND_DURATION:
        return json_duration(value);
    case KIND_STRUCT:
        return json_struct(value, depth);
    default:
        return scalar(field, field->inner, value);
    }
}
