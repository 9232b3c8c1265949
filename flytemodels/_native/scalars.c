#include "scalars.h"

#include "errors.h"

#include <math.h>

/* Floats lie in memory as IEEE 754 says, wherever CPython runs today; it asks for that since 3.11. */
_Static_assert(sizeof(double) == 8 && sizeof(float) == 4, "double and float must be those of IEEE 754");

/* Reading */

/* Whether bytes are ASCII, eight at a time. */
static inline bool
is_ascii(const uint8_t *pos, Py_ssize_t size)
{
    uint64_t bits = 0;
    uint64_t word = 0;
    for (; size >= 8; size -= 8, pos += 8) {
        memcpy(&word, pos, 8);
        bits |= word;
    }
    word = 0;
    memcpy(&word, pos, (size_t)size);
    return ((bits | word) & 0x8080808080808080u) == 0;
}

static PyObject *
decode_text(Input *input, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *text = PyUnicode_DecodeUTF8((const char *)pos, stop - pos, NULL);
    if (text == NULL && PyErr_ExceptionMatches(PyExc_UnicodeDecodeError)) {
        PyObject *error = take_error();
        Py_ssize_t start = 0;
        /* It does not check what it is given. */
        int result = PyObject_TypeCheck(error, (PyTypeObject *)PyExc_UnicodeDecodeError)
                         ? PyUnicodeDecodeError_GetStart(error, &start)
                         : -1;
        Py_DECREF(error);
        if (result == 0) {
            damaged(input, state.bad_utf8, pos + start);
        }
        else if (!PyErr_Occurred()) {
            PyErr_NoMemory();
        }
    }
    return text;
}

PyObject *
read_text(Input *input, const uint8_t *pos, const uint8_t *stop)
{
    Py_ssize_t size = stop - pos;
    /* Of strings with one character, as of empty ones, the interpreter has each but once. */
    if (size < TEXTS_SHORTEST || !is_ascii(pos, size)) {
        return decode_text(input, pos, stop);
    }
    bool may_come_again = input->texts != NULL && size <= TEXTS_LONGEST;
    unsigned place = may_come_again ? place_of_text(pos, size) : 0;
    PyObject *text = may_come_again ? find_text(input->texts, place, pos, size) : NULL;
    if (text != NULL || (text = PyUnicode_New(size, 0x7F)) == NULL) {
        return text;
    }
    memcpy(PyUnicode_DATA(text), pos, (size_t)size);
    if (may_come_again) {
        keep_text(input->texts, place, text);
    }
    return text;
}

static const uint8_t *
read_string(Input *input, const uint8_t *pos, const uint8_t *end, PyObject **value)
{
    const uint8_t *stop = NULL;
    pos = read_size(input, pos, end, &stop);
    if (pos == NULL) {
        return NULL;
    }
    *value = read_text(input, pos, stop);
    return *value == NULL ? NULL : stop;
}

static const uint8_t *
read_bytes(Input *input, const uint8_t *pos, const uint8_t *end, PyObject **value)
{
    const uint8_t *stop = NULL;
    pos = read_size(input, pos, end, &stop);
    if (pos == NULL) {
        return NULL;
    }
    *value = PyBytes_FromStringAndSize((const char *)pos, stop - pos);
    return *value == NULL ? NULL : stop;
}

static uint64_t
little_endian(const uint8_t *pos, int size)
{
    uint64_t value = 0;
    for (int i = 0; i < size; i++) {
        value |= (uint64_t)pos[i] << (8 * i);
    }
    return value;
}

static int64_t
unzigzag(uint64_t value)
{
    return (int64_t)((value >> 1) ^ (~(value & 1) + 1));
}

static PyObject *
number_from_varint(Kind kind, uint64_t value)
{
    switch (kind) {
    case KIND_BOOL:
        return PyBool_FromLong(value != 0);
    case KIND_INT32:
    case KIND_ENUM:
        return PyLong_FromLong((int32_t)(uint32_t)value);
    case KIND_UINT32:
        return PyLong_FromUnsignedLong((uint32_t)value);
    case KIND_SINT32:
        return PyLong_FromLong((int32_t)unzigzag((uint32_t)value));
    case KIND_UINT64:
        return PyLong_FromUnsignedLongLong(value);
    case KIND_SINT64:
        return PyLong_FromLongLong(unzigzag(value));
    default:
        return PyLong_FromLongLong((int64_t)value);
    }
}

static PyObject *
number_from_double(const uint8_t *pos)
{
    uint64_t bits = little_endian(pos, 8);
    double number;
    memcpy(&number, &bits, sizeof(number));
    return PyFloat_FromDouble(number);
}

/* A NaN has a sign, a bit that says whether it is quiet, and 22 bits more, of which Python's float keeps all. The
   conversions between 4 and 8 bytes that processors offer make every NaN a quiet one, so they are done by hand. */
static PyObject *
number_from_float(const uint8_t *pos)
{
    uint32_t bits = (uint32_t)little_endian(pos, 4);
    float narrow;
    memcpy(&narrow, &bits, sizeof(narrow));
    double number = narrow;
    if (narrow != narrow) {
        uint64_t wide = (uint64_t)(bits >> 31) << 63 | (uint64_t)0x7FF << 52 | (uint64_t)(bits & 0x7FFFFF) << 29;
        memcpy(&number, &wide, sizeof(number));
    }
    return PyFloat_FromDouble(number);
}

static PyObject *
number_from_fixed(Kind kind, const uint8_t *pos)
{
    switch (kind) {
    case KIND_DOUBLE:
        return number_from_double(pos);
    case KIND_FLOAT:
        return number_from_float(pos);
    case KIND_FIXED32:
        return PyLong_FromUnsignedLong((uint32_t)little_endian(pos, 4));
    case KIND_SFIXED32:
        return PyLong_FromLong((int32_t)(uint32_t)little_endian(pos, 4));
    case KIND_FIXED64:
        return PyLong_FromUnsignedLongLong(little_endian(pos, 8));
    default:
        return PyLong_FromLongLong((int64_t)little_endian(pos, 8));
    }
}

static int
fixed_size(Kind kind)
{
    switch (kind) {
    case KIND_DOUBLE:
    case KIND_FIXED64:
    case KIND_SFIXED64:
        return 8;
    case KIND_FLOAT:
    case KIND_FIXED32:
    case KIND_SFIXED32:
        return 4;
    default:
        return 0;
    }
}

const uint8_t *
read_scalar(Input *input, Kind kind, const uint8_t *pos, const uint8_t *end, PyObject **value)
{
    if (kind == KIND_STRING) {
        return read_string(input, pos, end, value);
    }
    if (kind == KIND_BYTES) {
        return read_bytes(input, pos, end, value);
    }
    int size = fixed_size(kind);
    if (size != 0) {
        if (end - pos < size) {
            return damaged(input, state.truncated, pos);
        }
        *value = number_from_fixed(kind, pos);
        return *value == NULL ? NULL : pos + size;
    }
    uint64_t number = 0;
    pos = read_varint(input, pos, end, &number);
    if (pos == NULL) {
        return NULL;
    }
    *value = number_from_varint(kind, number);
    return *value == NULL ? NULL : pos;
}

const uint8_t *
read_enum_number(Input *input, const uint8_t *pos, const uint8_t *end, int32_t *number)
{
    uint64_t value = 0;
    pos = read_varint(input, pos, end, &value);
    *number = (int32_t)(uint32_t)value;
    return pos;
}

PyObject *
zero_value(Kind kind)
{
    switch (kind) {
    case KIND_STRING:
        Py_INCREF(state.no_text);
        return state.no_text;
    case KIND_BYTES:
        Py_INCREF(state.no_bytes);
        return state.no_bytes;
    case KIND_BOOL:
        Py_RETURN_FALSE;
    case KIND_FLOAT:
    case KIND_DOUBLE:
        return PyFloat_FromDouble(0.0);
    default:
        return PyLong_FromLong(0);
    }
}

/* Writing */

int
output_object(Output *output, PyObject *bytes)
{
    if (bytes == NULL) {
        return -1;
    }
    char *data = NULL;
    Py_ssize_t size = 0;
    int result = PyBytes_AsStringAndSize(bytes, &data, &size);
    if (result == 0) {
        result = output_bytes(output, data, (size_t)size);
    }
    Py_DECREF(bytes);
    return result;
}

int
output_sized_object(Output *output, PyObject *bytes)
{
    if (bytes == NULL) {
        return -1;
    }
    char *data = NULL;
    Py_ssize_t size = 0;
    int result = PyBytes_AsStringAndSize(bytes, &data, &size);
    if (result == 0) {
        result = output_sized(output, data, (size_t)size);
    }
    Py_DECREF(bytes);
    return result;
}

/* Let the Python engine write a value, or raise the error that it deserves. */
static int
write_slowly(Output *output, Kind kind, PyObject *value)
{
    output->lossless = false;
    PyObject *encode = slow_path("encode_scalar");
    if (encode == NULL) {
        return -1;
    }
    PyObject *bytes = PyObject_CallFunction(encode, "iO", (int)kind, value);
    Py_DECREF(encode);
    return output_object(output, bytes);
}

int
write_text(Output *output, PyObject *value)
{
    if (!PyUnicode_Check(value)) {
        return 0;
    }
    output->lossless = output->lossless && PyUnicode_CheckExact(value);
    if (PyUnicode_IS_COMPACT_ASCII(value)) {
        return output_sized(output, PyUnicode_DATA(value), (size_t)PyUnicode_GET_LENGTH(value)) < 0 ? -1 : 1;
    }
    /* Not PyUnicode_AsUTF8: that would keep the encoded form in the user's string for as long as it lives. */
    PyObject *bytes = PyUnicode_AsUTF8String(value);
    if (bytes == NULL && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
        PyErr_Clear();
        return 0;
    }
    return output_sized_object(output, bytes) < 0 ? -1 : 1;
}

static int
write_string(Output *output, PyObject *value)
{
    int written = write_text(output, value);
    if (written == 0) {
        return write_slowly(output, KIND_STRING, value);
    }
    return written < 0 ? -1 : 0;
}

static int
write_bytes(Output *output, PyObject *value)
{
    if (PyBytes_Check(value)) {
        output->lossless = output->lossless && PyBytes_CheckExact(value);
        return output_sized(output, PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
    }
    return write_slowly(output, KIND_BYTES, value);
}

static int
write_fixed(Output *output, uint64_t bits, int size)
{
    if (output_reserve(output, 8) < 0) {
        return -1;
    }
    for (int i = 0; i < size; i++) {
        output->data[output->size++] = (uint8_t)(bits >> (8 * i));
    }
    return 0;
}

int
write_double(Output *output, double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof(bits));
    return write_fixed(output, bits, 8);
}

static int
write_float(Output *output, PyObject *value)
{
    double number = PyFloat_AS_DOUBLE(value);
    float narrow = (float)number;
    uint64_t wide;
    uint32_t bits;
    memcpy(&wide, &number, sizeof(wide));
    memcpy(&bits, &narrow, sizeof(bits));
    if (isinf(narrow) && !isinf(number)) {
        return write_slowly(output, KIND_FLOAT, value);
    }
    if (isnan(number)) {
        uint32_t fraction = (uint32_t)(wide >> 29) & 0x7FFFFF;
        bits = ((uint32_t)(wide >> 32) & 0x80000000) | 0x7F800000 | (fraction == 0 ? 1u << 22 : fraction);
    }
    /* A NaN keeps only the bits that fit. */
    output->lossless = output->lossless && (double)narrow == number;
    return write_fixed(output, bits, 4);
}

static int
write_floating(Output *output, Kind kind, PyObject *value)
{
    if (!PyFloat_Check(value)) {
        return write_slowly(output, kind, value);
    }
    output->lossless = output->lossless && PyFloat_CheckExact(value);
    return kind == KIND_DOUBLE ? write_double(output, PyFloat_AS_DOUBLE(value)) : write_float(output, value);
}

static int
write_bool(Output *output, PyObject *value)
{
    if (value == Py_True || value == Py_False) {
        return output_byte(output, value == Py_True);
    }
    return write_slowly(output, KIND_BOOL, value);
}

typedef struct {
    int64_t low;
    uint64_t high;
} Range;

static Range
range_of(Kind kind)
{
    switch (kind) {
    case KIND_UINT32:
    case KIND_FIXED32:
        return (Range){0, UINT32_MAX};
    case KIND_UINT64:
    case KIND_FIXED64:
        return (Range){0, UINT64_MAX};
    case KIND_INT64:
    case KIND_SINT64:
    case KIND_SFIXED64:
        return (Range){INT64_MIN, INT64_MAX};
    default:
        return (Range){INT32_MIN, INT32_MAX};
    }
}

int
number_in_range(Kind kind, PyObject *value, uint64_t *number)
{
    Range range = range_of(kind);
    int overflow = 0;
    long long small = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (small == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (overflow == 0) {
        *number = (uint64_t)small;
        return small >= range.low && (small < 0 || (uint64_t)small <= range.high);
    }
    if (overflow < 0 || range.high != UINT64_MAX) {
        return 0;
    }
    unsigned long long large = PyLong_AsUnsignedLongLong(value);
    if (large == (unsigned long long)-1 && PyErr_Occurred()) {
        if (!PyErr_ExceptionMatches(PyExc_OverflowError)) {
            return -1;
        }
        PyErr_Clear();
        return 0;
    }
    *number = large;
    return 1;
}

static uint64_t
zigzag(uint64_t number)
{
    return (number << 1) ^ (~(number >> 63) + 1);
}

static int
write_integer(Output *output, Kind kind, PyObject *value)
{
    uint64_t number = 0;
    int fits = PyLong_Check(value) ? number_in_range(kind, value, &number) : 0;
    if (fits <= 0) {
        return fits < 0 ? -1 : write_slowly(output, kind, value);
    }
    output->lossless = output->lossless && (PyLong_CheckExact(value) || kind == KIND_ENUM);
    int size = fixed_size(kind);
    if (size != 0) {
        return write_fixed(output, number, size);
    }
    if (output_reserve(output, 10) < 0) {
        return -1;
    }
    output_varint(output, kind == KIND_SINT32 || kind == KIND_SINT64 ? zigzag(number) : number);
    return 0;
}

int
write_scalar(Output *output, Kind kind, PyObject *value)
{
    switch (kind) {
    case KIND_STRING:
        return write_string(output, value);
    case KIND_BYTES:
        return write_bytes(output, value);
    case KIND_DOUBLE:
    case KIND_FLOAT:
        return write_floating(output, kind, value);
    case KIND_BOOL:
        return write_bool(output, value);
    default:
        return write_integer(output, kind, value);
    }
}

bool
is_zero(const Output *output, size_t start, Kind kind)
{
    static const uint8_t zeros[8] = {0};
    size_t size = output->size - start;
    int fixed = fixed_size(kind);
    return size == (size_t)(fixed == 0 ? 1 : fixed) && memcmp(output->data + start, zeros, size) == 0;
}

int
sort_keys(PyObject **keys, Kind kind)
{
    PyObject *sorted_keys = slow_path("sorted_keys");
    PyObject *sorted = sorted_keys == NULL ? NULL : PyObject_CallFunction(sorted_keys, "iO", (int)kind, *keys);
    Py_XDECREF(sorted_keys);
    if (sorted == NULL) {
        return -1;
    }
    if (!PyList_CheckExact(sorted)) {
        PyErr_SetString(PyExc_TypeError, "sorted keys: expected a list, got another object");
        Py_DECREF(sorted);
        return -1;
    }
    Py_SETREF(*keys, sorted);
    return 0;
}
