#include "msgpack.h"
#include "output.h"

/* All functions return 1, or 0 for what Python has to look at, or -1 with an exception. */

static int pack_value(Output *output, PyObject *value, int depth);

/* Write a tag and a number of `width` bytes, the highest byte first. */
static int
pack_number(Output *output, uint8_t tag, uint64_t number, int width)
{
    if (output_reserve(output, 9) < 0) {
        return -1;
    }
    output->data[output->size++] = tag;
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
        output->data[output->size++] = (uint8_t)(number >> shift);
    }
    return 1;
}

static int
pack_positive(Output *output, uint64_t number)
{
    if (number <= 0x7F) {
        return output_byte(output, (uint8_t)number) < 0 ? -1 : 1;
    }
    if (number <= UINT8_MAX) {
        return pack_number(output, 0xCC, number, 1);
    }
    if (number <= UINT16_MAX) {
        return pack_number(output, 0xCD, number, 2);
    }
    return number <= UINT32_MAX ? pack_number(output, 0xCE, number, 4) : pack_number(output, 0xCF, number, 8);
}

static int
pack_negative(Output *output, int64_t number)
{
    if (number >= -32) {
        return output_byte(output, (uint8_t)number) < 0 ? -1 : 1;
    }
    if (number >= INT8_MIN) {
        return pack_number(output, 0xD0, (uint64_t)number, 1);
    }
    if (number >= INT16_MIN) {
        return pack_number(output, 0xD1, (uint64_t)number, 2);
    }
    return pack_number(output, number >= INT32_MIN ? 0xD2 : 0xD3, (uint64_t)number, number >= INT32_MIN ? 4 : 8);
}

static int
pack_int(Output *output, PyObject *value)
{
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (number == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (overflow != 0) {
        return 0; /* at least 2**63, or out of range */
    }
    return number < 0 ? pack_negative(output, number) : pack_positive(output, (uint64_t)number);
}

static int
pack_float(Output *output, PyObject *value)
{
    double number = PyFloat_AS_DOUBLE(value);
    uint64_t bits;
    memcpy(&bits, &number, sizeof(bits));
    return pack_number(output, 0xCB, bits, 8);
}

/* Write how long a string, list or map is: in the tag itself below `limit`, else in 1 (0 for never), 2 or 4 bytes. */
static int
pack_size(Output *output, Py_ssize_t size, uint8_t fixed, Py_ssize_t limit, uint8_t one, uint8_t two)
{
    if (size < limit) {
        return output_byte(output, (uint8_t)(fixed | size)) < 0 ? -1 : 1;
    }
    if (one != 0 && size <= UINT8_MAX) {
        return pack_number(output, one, (uint64_t)size, 1);
    }
    if (size <= UINT16_MAX) {
        return pack_number(output, two, (uint64_t)size, 2);
    }
    return (uint64_t)size > UINT32_MAX ? 0 : pack_number(output, (uint8_t)(two + 1), (uint64_t)size, 4);
}

static int
pack_str(Output *output, PyObject *value)
{
    Py_ssize_t size;
    const char *text = PyUnicode_AsUTF8AndSize(value, &size);
    if (text == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
            return -1;
        }
        PyErr_Clear();
        return 0;
    }
    int done = pack_size(output, size, 0xA0, 32, 0xD9, 0xDA);
    return done == 1 && output_bytes(output, text, (size_t)size) < 0 ? -1 : done;
}

static int
pack_bytes(Output *output, PyObject *value)
{
    Py_ssize_t size = PyBytes_GET_SIZE(value);
    int done = pack_size(output, size, 0, 0, 0xC4, 0xC5);
    return done == 1 && output_bytes(output, PyBytes_AS_STRING(value), (size_t)size) < 0 ? -1 : done;
}

static int
pack_list(Output *output, PyObject *values, int depth)
{
    if (depth == 0) {
        return 0;
    }
    int done = pack_size(output, PyList_GET_SIZE(values), 0x90, 16, 0, 0xDC);
    /* No code of anybody's runs meanwhile: the list stays as it is. */
    for (Py_ssize_t index = 0; done == 1 && index < PyList_GET_SIZE(values); index++) {
        done = pack_value(output, PyList_GET_ITEM(values, index), depth - 1);
    }
    return done;
}

static int
pack_dict(Output *output, PyObject *values, int depth)
{
    if (depth == 0) {
        return 0;
    }
    int done = pack_size(output, PyDict_GET_SIZE(values), 0x80, 16, 0, 0xDE);
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (done == 1 && PyDict_Next(values, &position, &key, &value)) {
        done = pack_value(output, key, depth - 1);
        if (done == 1) {
            done = pack_value(output, value, depth - 1);
        }
    }
    return done;
}

static int
pack_value(Output *output, PyObject *value, int depth)
{
    if (PyUnicode_CheckExact(value)) {
        return pack_str(output, value);
    }
    if (PyLong_CheckExact(value)) {
        return pack_int(output, value);
    }
    if (PyFloat_CheckExact(value)) {
        return pack_float(output, value);
    }
    if (PyDict_CheckExact(value)) {
        return pack_dict(output, value, depth);
    }
    if (PyList_CheckExact(value)) {
        return pack_list(output, value, depth);
    }
    if (value == Py_None || PyBool_Check(value)) {
        uint8_t tag = value == Py_None ? 0xC0 : value == Py_True ? 0xC3 : 0xC2;
        return output_byte(output, tag) < 0 ? -1 : 1;
    }
    return PyBytes_CheckExact(value) ? pack_bytes(output, value) : 0;
}

PyObject *
pack_msgpack(PyObject *value, int depth)
{
    Output output;
    output_begin(&output, false);
    int done = pack_value(&output, value, depth);
    PyObject *packed = NULL;
    if (done == 1) {
        packed = PyBytes_FromStringAndSize((const char *)output.data, (Py_ssize_t)output.size);
    }
    else if (done == 0) {
        packed = Py_NewRef(Py_NotImplemented);
    }
    output_release(&output);
    return packed;
}
