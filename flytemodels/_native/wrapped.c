#include "wrapped.h"

static PyObject *
read_wrapper(Input *input, const Field *field, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless)
{
    const uint32_t own = 1 << 3 | (field->inner == KIND_STRING || field->inner == KIND_BYTES ? WIRE_LENGTH
                                   : field->inner == KIND_DOUBLE                             ? WIRE_FIXED64
                                   : field->inner == KIND_FLOAT                              ? WIRE_FIXED32
                                                                                             : WIRE_VARINT);
    PyObject *value = zero_value(field->inner);
    if (value == NULL) {
        return NULL;
    }
    while (pos != NULL && pos < stop) {
        const uint8_t *start = pos;
        uint32_t tag = 0;
        pos = read_tag(input, pos, stop, &tag);
        if (pos != NULL && tag == own) {
            PyObject *read = NULL;
            pos = read_scalar(input, field->inner, pos, stop, &read);
            if (pos != NULL) {
                Py_SETREF(value, read);
            }
        }
        else if (pos != NULL) {
            *lossless = false;
            pos = skip_field(input, start, pos, stop, tag, depth);
        }
    }
    if (pos == NULL) {
        Py_CLEAR(value);
    }
    return value;
}

PyObject *
read_wrapped(Input *input, const Field *field, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless)
{
    *lossless = true;
    switch (field->kind) {
    case KIND_TIMESTAMP:
        return read_timestamp(input, pos, stop, depth, lossless);
    case KIND_DURATION:
        return read_duration(input, pos, stop, depth, lossless);
    case KIND_STRUCT:
        return read_struct(input, pos, stop, depth, lossless);
    default:
        return read_wrapper(input, field, pos, stop, depth, lossless);
    }
}

static int
write_wrapper(Output *output, const Field *field, PyObject *value)
{
    static const uint8_t tags[] = {
        [KIND_DOUBLE] = 0x09, [KIND_FLOAT] = 0x0D, [KIND_INT64] = 0x08,  [KIND_UINT64] = 0x08, [KIND_INT32] = 0x08,
        [KIND_BOOL] = 0x08,   [KIND_STRING] = 0x0A, [KIND_BYTES] = 0x0A, [KIND_UINT32] = 0x08,
    };
    size_t start = output->size;
    if (output_byte(output, tags[field->inner]) < 0 || write_scalar(output, field->inner, value) < 0) {
        return -1;
    }
    if (is_zero(output, start + 1, field->inner)) {
        output->size = start;
    }
    return 1;
}

/* Let the Python engine write a value, or raise the error that it deserves. */
static int
write_slowly(Output *output, const Field *field, PyObject *value, int depth)
{
    output->lossless = false;
    PyObject *encode = slow_path("encode_wrapped");
    if (encode == NULL) {
        return -1;
    }
    PyObject *deterministic = output->deterministic ? Py_True : Py_False;
    PyObject *bytes = PyObject_CallFunction(encode, "OOiO", field->plan, value, depth, deterministic);
    Py_DECREF(encode);
    return output_object(output, bytes);
}

int
write_wrapped(Output *output, const Field *field, PyObject *value, int depth)
{
    size_t start = output->size;
    int written;
    switch (field->kind) {
    case KIND_TIMESTAMP:
        written = write_timestamp(output, value);
        break;
    case KIND_DURATION:
        written = write_duration(output, value);
        break;
    case KIND_STRUCT:
        written = write_struct(output, value, depth);
        break;
    default:
        written = write_wrapper(output, field, value);
        break;
    }
    if (written == 0) {
        output->size = start;
        written = write_slowly(output, field, value, depth);
    }
    return written < 0 ? -1 : 0;
}
