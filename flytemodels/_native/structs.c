/* google.protobuf.Struct as a plain dict; see flytemodels._wire.structs for what it means. */

#include "wrapped.h"

#include <math.h>

/* The tags of the members of Value.kind, of the entries of a Struct and the items of a ListValue, and of what is in an
   entry. */
enum { NULL_TAG = 0x08, NUMBER_TAG = 0x11, STRING_TAG = 0x1A, BOOL_TAG = 0x20, STRUCT_TAG = 0x2A, LIST_TAG = 0x32 };
enum { ENTRY_TAG = 0x0A, KEY_TAG = 0x0A, VALUE_TAG = 0x12 };

/* From here on a double no longer tells neighbouring whole numbers apart. */
static const double integers_end = 9007199254740992.0;

/* Reading */

/* A Value while it is read: the last member that came in wins, the same container again is added to. */
typedef struct {
    uint32_t tag; /* of the member; 0 while there is none */
    PyObject *content;
} Value;

typedef struct {
    Input *input;
    bool *lossless;
} Reading;

static const uint8_t *read_fields(Reading *reading, PyObject *fields, const uint8_t *pos, const uint8_t *end, int depth);
static const uint8_t *read_items(Reading *reading, PyObject *items, const uint8_t *pos, const uint8_t *end, int depth);

static const uint8_t *
skip(Reading *reading, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag, int depth)
{
    *reading->lossless = false;
    return skip_field(reading->input, start, pos, end, tag, depth);
}

PyObject *
plain_number(double number)
{
    if (number == floor(number) && number > -integers_end && number < integers_end
        && (number != 0.0 || !signbit(number))) {
        return PyLong_FromLongLong((long long)number);
    }
    return PyFloat_FromDouble(number);
}

static const uint8_t *
read_number(Reading *reading, const uint8_t *pos, const uint8_t *end, PyObject **content)
{
    PyObject *number = NULL;
    pos = read_scalar(reading->input, KIND_DOUBLE, pos, end, &number);
    if (pos == NULL) {
        return NULL;
    }
    double value = PyFloat_AS_DOUBLE(number);
    if (!isfinite(value)) {
        *reading->lossless = false;
        *content = number;
        return pos;
    }
    Py_DECREF(number);
    *content = plain_number(value);
    return *content == NULL ? NULL : pos;
}

static const uint8_t *
read_null(Reading *reading, const uint8_t *pos, const uint8_t *end, PyObject **content)
{
    int32_t number = 0;
    pos = read_enum_number(reading->input, pos, end, &number);
    if (number != 0) {
        *reading->lossless = false;
    }
    Py_INCREF(Py_None);
    *content = Py_None;
    return pos;
}

/* Read a Struct or ListValue within a Value, into what an earlier occurrence left. */
static const uint8_t *
read_container(Reading *reading, Value *value, uint32_t tag, const uint8_t *pos, const uint8_t *end, int depth)
{
    const uint8_t *stop = NULL;
    pos = read_size(reading->input, pos, end, &stop);
    if (pos == NULL) {
        return NULL;
    }
    if (value->tag != tag) {
        PyObject *fresh = tag == STRUCT_TAG ? PyDict_New() : PyList_New(0);
        if (fresh == NULL) {
            return NULL;
        }
        Py_XSETREF(value->content, fresh);
        value->tag = tag;
    }
    return tag == STRUCT_TAG ? read_fields(reading, value->content, pos, stop, depth + 1)
                             : read_items(reading, value->content, pos, stop, depth + 1);
}

static const uint8_t *
read_scalar_member(Reading *reading, uint32_t tag, const uint8_t *pos, const uint8_t *end, PyObject **content)
{
    switch (tag) {
    case STRING_TAG:
        return read_scalar(reading->input, KIND_STRING, pos, end, content);
    case NUMBER_TAG:
        return read_number(reading, pos, end, content);
    case BOOL_TAG:
        return read_scalar(reading->input, KIND_BOOL, pos, end, content);
    default:
        return read_null(reading, pos, end, content);
    }
}

static const uint8_t *
read_member(Reading *reading, Value *value, const uint8_t *pos, const uint8_t *end, int depth)
{
    const uint8_t *start = pos;
    uint32_t tag = 0;
    pos = read_tag(reading->input, pos, end, &tag);
    if (pos == NULL) {
        return NULL;
    }
    if (tag == STRUCT_TAG || tag == LIST_TAG) {
        return read_container(reading, value, tag, pos, end, depth);
    }
    if (tag != STRING_TAG && tag != NUMBER_TAG && tag != BOOL_TAG && tag != NULL_TAG) {
        return skip(reading, start, pos, end, tag, depth);
    }
    PyObject *content = NULL;
    pos = read_scalar_member(reading, tag, pos, end, &content);
    if (pos == NULL) {
        Py_XDECREF(content);
        return NULL;
    }
    Py_XSETREF(value->content, content);
    value->tag = tag;
    return pos;
}

static const uint8_t *
read_value(Reading *reading, Value *value, const uint8_t *pos, const uint8_t *end, int depth)
{
    if (depth > MAX_DEPTH) {
        return damaged(reading->input, state.too_deep, pos);
    }
    while (pos != NULL && pos < end) {
        pos = read_member(reading, value, pos, end, depth);
    }
    return pos;
}

/* Return the content of a Value that has been read, borrowed; a Value with nothing set is more than a dict can say. */
static PyObject *
content_of(Reading *reading, const Value *value)
{
    if (value->tag == 0) {
        *reading->lossless = false;
    }
    return value->content == NULL ? Py_None : value->content;
}

static const uint8_t *
read_sized_value(Reading *reading, Value *value, const uint8_t *pos, const uint8_t *end, int depth)
{
    const uint8_t *stop = NULL;
    pos = read_size(reading->input, pos, end, &stop);
    return pos == NULL ? NULL : read_value(reading, value, pos, stop, depth);
}

static const uint8_t *
read_item(Reading *reading, PyObject *items, const uint8_t *pos, const uint8_t *end, int depth)
{
    Value value = {0, NULL};
    pos = read_sized_value(reading, &value, pos, end, depth);
    if (pos != NULL && PyList_Append(items, content_of(reading, &value)) < 0) {
        pos = NULL;
    }
    Py_XDECREF(value.content);
    return pos;
}

static const uint8_t *
read_items(Reading *reading, PyObject *items, const uint8_t *pos, const uint8_t *end, int depth)
{
    if (depth > MAX_DEPTH) {
        return damaged(reading->input, state.too_deep, pos);
    }
    while (pos != NULL && pos < end) {
        const uint8_t *start = pos;
        uint32_t tag = 0;
        pos = read_tag(reading->input, pos, end, &tag);
        if (pos != NULL) {
            pos = tag == ENTRY_TAG ? read_item(reading, items, pos, end, depth + 1)
                                   : skip(reading, start, pos, end, tag, depth);
        }
    }
    return pos;
}

static const uint8_t *
read_part(Reading *reading, PyObject **key, Value *value, const uint8_t *pos, const uint8_t *end, int depth)
{
    const uint8_t *start = pos;
    uint32_t tag = 0;
    pos = read_tag(reading->input, pos, end, &tag);
    if (pos == NULL) {
        return NULL;
    }
    if (tag == VALUE_TAG) {
        return read_sized_value(reading, value, pos, end, depth + 1);
    }
    if (tag != KEY_TAG) {
        /* The message keeps such an entry as an unknown field, behind the others. */
        reading->input->rearranged = true;
        return skip(reading, start, pos, end, tag, depth);
    }
    PyObject *text = NULL;
    pos = read_scalar(reading->input, KIND_STRING, pos, end, &text);
    if (pos != NULL) {
        Py_XSETREF(*key, text);
    }
    return pos;
}

static const uint8_t *
read_entry(Reading *reading, PyObject *fields, const uint8_t *pos, const uint8_t *end, int depth)
{
    if (depth > MAX_DEPTH) {
        return damaged(reading->input, state.too_deep, pos);
    }
    PyObject *key = NULL;
    Value value = {0, NULL};
    while (pos != NULL && pos < end) {
        pos = read_part(reading, &key, &value, pos, end, depth);
    }
    if (pos != NULL
        && PyDict_SetItem(fields, key == NULL ? state.no_text : key, content_of(reading, &value)) < 0) {
        pos = NULL;
    }
    Py_XDECREF(key);
    Py_XDECREF(value.content);
    return pos;
}

static const uint8_t *
read_fields(Reading *reading, PyObject *fields, const uint8_t *pos, const uint8_t *end, int depth)
{
    if (depth > MAX_DEPTH) {
        return damaged(reading->input, state.too_deep, pos);
    }
    while (pos != NULL && pos < end) {
        const uint8_t *start = pos;
        uint32_t tag = 0;
        pos = read_tag(reading->input, pos, end, &tag);
        if (pos != NULL && tag == ENTRY_TAG) {
            const uint8_t *stop = NULL;
            pos = read_size(reading->input, pos, end, &stop);
            pos = pos == NULL ? NULL : read_entry(reading, fields, pos, stop, depth + 1);
        }
        else if (pos != NULL) {
            pos = skip(reading, start, pos, end, tag, depth);
        }
    }
    return pos;
}

PyObject *
read_struct(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless)
{
    PyObject *fields = PyDict_New();
    if (fields == NULL) {
        return NULL;
    }
    Reading reading = {input, lossless};
    input->rearranged = false;
    if (read_fields(&reading, fields, pos, stop, depth) == NULL) {
        Py_CLEAR(fields);
    }
    return fields;
}

/* Writing. Return 1, or 0 where there is something that is not ordinary (also where it is an error to be told), or -1.

   Only values of the builtin types themselves are written here, and writing them runs no Python code. Sorting makes a
   list, though, and a string that has no UTF-8 form an exception: either may start the garbage collector, which may. So
   what is borrowed is held meanwhile. */

static int write_list(Output *output, PyObject *items, int depth);

static int
write_number(Output *output, PyObject *value)
{
    double number;
    if (PyFloat_CheckExact(value)) {
        number = PyFloat_AS_DOUBLE(value);
        if (!isfinite(number)) {
            return 0;
        }
        /* A whole number is read as an int, unless it is so large that its neighbours are no doubles. */
        bool whole = number == floor(number) && fabs(number) < integers_end && (number != 0.0 || !signbit(number));
        output->lossless = output->lossless && !whole;
    }
    else {
        int overflow = 0;
        long long whole = PyLong_AsLongLongAndOverflow(value, &overflow);
        /* Compared as whole numbers: the first one that no double holds would be rounded to the last that one does. */
        if (overflow != 0 || whole > (long long)integers_end || whole < -(long long)integers_end) {
            return 0;
        }
        number = (double)whole;
        output->lossless = output->lossless && fabs(number) < integers_end;
    }
    return output_byte(output, NUMBER_TAG) < 0 || write_double(output, number) < 0 ? -1 : 1;
}

static int
write_container(Output *output, PyObject *value, int depth)
{
    bool is_dict = PyDict_CheckExact(value);
    Length length;
    uint8_t guess = 1;
    if (output_byte(output, is_dict ? STRUCT_TAG : LIST_TAG) < 0 || length_begin(output, &length, guess) < 0) {
        return -1;
    }
    int written = is_dict ? write_struct(output, value, depth) : write_list(output, value, depth);
    return written == 1 && length_end(output, &length, &guess) < 0 ? -1 : written;
}

static int
write_value(Output *output, PyObject *value, int depth)
{
    if (depth > MAX_DEPTH) {
        return 0;
    }
    if (PyUnicode_CheckExact(value)) {
        return output_byte(output, STRING_TAG) < 0 ? -1 : write_text(output, value);
    }
    if (value == Py_None) {
        return output_bytes(output, "\x08\x00", 2) < 0 ? -1 : 1;
    }
    if (PyBool_Check(value)) {
        return output_bytes(output, value == Py_True ? "\x20\x01" : "\x20\x00", 2) < 0 ? -1 : 1;
    }
    if (PyLong_CheckExact(value) || PyFloat_CheckExact(value)) {
        return write_number(output, value);
    }
    if (PyDict_CheckExact(value) || PyList_CheckExact(value) || PyTuple_CheckExact(value)) {
        output->lossless = output->lossless && !PyTuple_CheckExact(value);
        return write_container(output, value, depth + 1);
    }
    return 0;
}

/* Write a Value with its length in front. */
static int
write_sized_value(Output *output, PyObject *value, int depth)
{
    Length length;
    uint8_t guess = 1;
    if (length_begin(output, &length, guess) < 0) {
        return -1;
    }
    int written = write_value(output, value, depth);
    return written == 1 && length_end(output, &length, &guess) < 0 ? -1 : written;
}

static int
write_list(Output *output, PyObject *items, int depth)
{
    if (depth > MAX_DEPTH) {
        return 0;
    }
    int written = 1;
    for (Py_ssize_t i = 0; written == 1 && i < PySequence_Fast_GET_SIZE(items); i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(items, i);
        Py_INCREF(item);
        written = output_byte(output, ENTRY_TAG) < 0 ? -1 : write_sized_value(output, item, depth + 1);
        Py_DECREF(item);
    }
    return written;
}

static int
write_entry(Output *output, PyObject *key, PyObject *value, int depth)
{
    Length length;
    uint8_t guess = 1;
    if (!PyUnicode_CheckExact(key)) {
        return 0;
    }
    if (output_byte(output, ENTRY_TAG) < 0 || length_begin(output, &length, guess) < 0
        || output_byte(output, KEY_TAG) < 0) {
        return -1;
    }
    int written = write_text(output, key);
    if (written != 1) {
        return written;
    }
    written = output_byte(output, VALUE_TAG) < 0 ? -1 : write_sized_value(output, value, depth + 2);
    return written == 1 && length_end(output, &length, &guess) < 0 ? -1 : written;
}

static int
write_sorted(Output *output, PyObject *fields, int depth)
{
    PyObject *keys = PyDict_Keys(fields);
    int written = keys == NULL ? -1 : 1;
    for (Py_ssize_t i = 0; written == 1 && i < PyList_GET_SIZE(keys); i++) {
        written = PyUnicode_CheckExact(PyList_GET_ITEM(keys, i));
    }
    if (written == 1) {
        written = sort_keys(&keys, KIND_STRING) < 0 ? -1 : 1;
    }
    for (Py_ssize_t i = 0; written == 1 && i < PyList_GET_SIZE(keys); i++) {
        PyObject *key = PyList_GET_ITEM(keys, i);
        Py_INCREF(key);
        PyObject *value = PyDict_GetItemWithError(fields, key);
        Py_XINCREF(value);
        written = value == NULL ? -(PyErr_Occurred() != NULL) : write_entry(output, key, value, depth);
        Py_XDECREF(value);
        Py_DECREF(key);
    }
    Py_XDECREF(keys);
    return written;
}

int
write_struct(Output *output, PyObject *fields, int depth)
{
    if (!PyDict_CheckExact(fields) || depth > MAX_DEPTH) {
        return 0;
    }
    if (output->deterministic) {
        return write_sorted(output, fields, depth);
    }
    PyObject *key, *value;
    Py_ssize_t position = 0;
    int written = 1;
    while (written == 1 && PyDict_Next(fields, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        written = write_entry(output, key, value, depth);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return written;
}
