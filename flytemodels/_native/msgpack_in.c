#include "msgpack.h"

typedef struct {
    const uint8_t *pos;
    const uint8_t *end;
    uint64_t owed; /* elements that the enclosing lists and maps have still to get, each of a byte at least */
} Source;

/* These functions return a new reference, or NULL: with an exception, or without one for what Python has to look at. */

static PyObject *unpack_value(Source *source, int depth);

static inline size_t
left(const Source *source)
{
    return (size_t)(source->end - source->pos);
}

/* Read a number of `width` bytes, which must be there. */
static uint64_t
take_number(Source *source, int width)
{
    uint64_t number = 0;
    for (int index = 0; index < width; index++) {
        number = number << 8 | *source->pos++;
    }
    return number;
}

static PyObject *
unpack_str(Source *source, uint64_t size)
{
    if (size > left(source)) {
        return NULL;
    }
    PyObject *text = PyUnicode_DecodeUTF8((const char *)source->pos, (Py_ssize_t)size, "strict");
    if (text == NULL && PyErr_ExceptionMatches(PyExc_UnicodeDecodeError)) {
        PyErr_Clear();
    }
    source->pos += size;
    return text;
}

static PyObject *
unpack_bytes(Source *source, uint64_t size)
{
    if (size > left(source)) {
        return NULL;
    }
    source->pos += size;
    return PyBytes_FromStringAndSize((const char *)source->pos - size, (Py_ssize_t)size);
}

/* Return whether that many elements can be there, beside those that are owed, and owe them. So all lists together are
   never made larger than the input. */
static bool
owe(Source *source, uint64_t elements)
{
    if (elements > left(source) || source->owed > left(source) - elements) {
        return false;
    }
    source->owed += elements;
    return true;
}

static PyObject *
unpack_array(Source *source, uint64_t size, int depth)
{
    if (depth == 0 || !owe(source, size)) {
        return NULL;
    }
    PyObject *values = PyList_New((Py_ssize_t)size);
    for (Py_ssize_t index = 0; values != NULL && index < (Py_ssize_t)size; index++) {
        source->owed--;
        PyObject *value = unpack_value(source, depth - 1);
        if (value == NULL) {
            Py_CLEAR(values);
        }
        else {
            PyList_SET_ITEM(values, index, value);
        }
    }
    return values;
}

/* Read one entry. Return 0, or -1 with or without an exception. */
static int
unpack_entry(Source *source, PyObject *values, int depth)
{
    source->owed--;
    PyObject *key = unpack_value(source, depth);
    if (key == NULL) {
        return -1;
    }
    source->owed--;
    int done = -1;
    PyObject *value = NULL;
    if (!PyList_CheckExact(key) && !PyDict_CheckExact(key)) {
        value = unpack_value(source, depth);
    }
    if (value != NULL) {
        done = PyDict_SetItem(values, key, value);
        Py_DECREF(value);
    }
    Py_DECREF(key);
    return done;
}

static PyObject *
unpack_map(Source *source, uint64_t size, int depth)
{
    if (depth == 0 || !owe(source, 2 * size)) {
        return NULL;
    }
    PyObject *values = PyDict_New();
    for (uint64_t index = 0; values != NULL && index < size; index++) {
        if (unpack_entry(source, values, depth - 1) < 0) {
            Py_CLEAR(values);
        }
    }
    /* A key that occurs twice is Python's to refuse. */
    if (values != NULL && (uint64_t)PyDict_GET_SIZE(values) != size) {
        Py_CLEAR(values);
    }
    return values;
}

static PyObject *
unpack_float(Source *source, int width)
{
    uint64_t bits = take_number(source, width);
    double number;
    if (width == 8) {
        memcpy(&number, &bits, sizeof(number));
    }
    else {
        uint32_t half = (uint32_t)bits;
        float single;
        memcpy(&single, &half, sizeof(single));
        number = single;
    }
    return PyFloat_FromDouble(number);
}

static PyObject *
unpack_signed(Source *source, int width)
{
    uint64_t number = take_number(source, width);
    int shift = 64 - 8 * width;
    return PyLong_FromLongLong((int64_t)(number << shift) >> shift);
}

/* Read what has its size, or is a number, in the bytes after the tag. */
static PyObject *
unpack_sized(Source *source, uint8_t tag, int depth)
{
    static const uint8_t widths[] = {0, 0, 0, 0, 1, 2, 4, 0, 0, 0, 4, 8, 1, 2, 4, 8,
                                     1, 2, 4, 8, 0, 0, 0, 0, 0, 1, 2, 4, 2, 4, 2, 4};
    int width = widths[tag - 0xC0];
    if (width == 0 || (size_t)width > left(source)) {
        return NULL;
    }
    if (tag == 0xCA || tag == 0xCB) {
        return unpack_float(source, width);
    }
    if (tag >= 0xD0 && tag <= 0xD3) {
        return unpack_signed(source, width);
    }
    uint64_t number = take_number(source, width);
    if (tag >= 0xDE) {
        return unpack_map(source, number, depth);
    }
    if (tag >= 0xDC) {
        return unpack_array(source, number, depth);
    }
    if (tag >= 0xD9) {
        return unpack_str(source, number);
    }
    return tag >= 0xCC ? PyLong_FromUnsignedLongLong(number) : unpack_bytes(source, number);
}

static PyObject *
unpack_value(Source *source, int depth)
{
    if (source->pos == source->end) {
        return NULL;
    }
    uint8_t tag = *source->pos++;
    if (tag < 0x80 || tag >= 0xE0) {
        return PyLong_FromLong((int8_t)tag);
    }
    if (tag < 0x90) {
        return unpack_map(source, tag & 0x0F, depth);
    }
    if (tag < 0xA0) {
        return unpack_array(source, tag & 0x0F, depth);
    }
    if (tag < 0xC0) {
        return unpack_str(source, tag & 0x1F);
    }
    if (tag == 0xC0) {
        Py_RETURN_NONE;
    }
    return tag == 0xC2 || tag == 0xC3 ? PyBool_FromLong(tag == 0xC3) : unpack_sized(source, tag, depth);
}

/* Step over a key if it is that string. Return 1 if so, 0 if not, -1 with an exception. */
static int
skip_key(Source *source, PyObject *name)
{
    Py_ssize_t size;
    const char *text = PyUnicode_AsUTF8AndSize(name, &size);
    if (text == NULL) {
        return -1;
    }
    size_t header = size < 32 ? 1 : 2;
    if (size > UINT8_MAX || left(source) < header + (size_t)size) {
        return 0;
    }
    bool same = header == 1 ? source->pos[0] == (0xA0 | size) : source->pos[0] == 0xD9 && source->pos[1] == size;
    if (!same || memcmp(source->pos + header, text, (size_t)size) != 0) {
        return 0;
    }
    source->pos += header + (size_t)size;
    return 1;
}

/* Return whether a value is of a class, or of one of a tuple of them. */
static bool
is_of(PyObject *value, PyObject *classes)
{
    PyObject *cls = (PyObject *)Py_TYPE(value);
    if (!PyTuple_CheckExact(classes)) {
        return classes == Py_None || classes == cls;
    }
    for (Py_ssize_t index = 0; index < PyTuple_GET_SIZE(classes); index++) {
        if (PyTuple_GET_ITEM(classes, index) == cls) {
            return true;
        }
    }
    return false;
}

/* Return a new reference to a list, or NULL with or without an exception. */
static PyObject *
unpack_fields(Source *source, PyObject *names, PyObject *classes, int depth)
{
    Py_ssize_t size = PyTuple_GET_SIZE(names);
    if (depth == 0 || size > 15 || left(source) == 0 || *source->pos != (0x80 | size)) {
        return NULL;
    }
    source->pos++;
    PyObject *values = PyList_New(size);
    for (Py_ssize_t index = 0; values != NULL && index < size; index++) {
        PyObject *value = NULL;
        if (skip_key(source, PyTuple_GET_ITEM(names, index)) == 1) {
            value = unpack_value(source, depth - 1);
        }
        if (value == NULL || !is_of(value, PyTuple_GET_ITEM(classes, index))) {
            Py_XDECREF(value);
            Py_CLEAR(values);
        }
        else {
            PyList_SET_ITEM(values, index, value);
        }
    }
    return values;
}

/* Return what was read if that was all of the input; NotImplemented for what Python has to look at. */
static PyObject *
whole(const Source *source, PyObject *value)
{
    if (value != NULL && source->pos != source->end) {
        Py_CLEAR(value);
    }
    if (value == NULL && !PyErr_Occurred()) {
        return Py_NewRef(Py_NotImplemented);
    }
    return value;
}

PyObject *
unpack_msgpack_fields(PyObject *data, PyObject *names, PyObject *classes, int depth)
{
    if (!PyBytes_CheckExact(data)) {
        return Py_NewRef(Py_NotImplemented);
    }
    const uint8_t *begin = (const uint8_t *)PyBytes_AS_STRING(data);
    Source source = {begin, begin + PyBytes_GET_SIZE(data), 0};
    return whole(&source, unpack_fields(&source, names, classes, depth));
}

PyObject *
unpack_msgpack(PyObject *data, int depth)
{
    if (!PyBytes_CheckExact(data)) {
        return Py_NewRef(Py_NotImplemented);
    }
    const uint8_t *begin = (const uint8_t *)PyBytes_AS_STRING(data);
    Source source = {begin, begin + PyBytes_GET_SIZE(data), 0};
    return whole(&source, unpack_value(&source, depth));
}
