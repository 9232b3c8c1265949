#include "input.h"

#include "errors.h"

const uint8_t *
damaged(Input *input, PyObject *problem, const uint8_t *at)
{
    input->problem = problem;
    input->at = at;
    return NULL;
}

void
damaged_within(Input *input, const Table *table, const Field *field)
{
    if (input->problem == NULL || input->where != NULL) {
        return;
    }
    if (field != NULL) {
        input->where = PyUnicode_FromFormat("%U.%U", table->full_name, field->slot.name);
    }
    else {
        Py_INCREF(table->full_name);
        input->where = table->full_name;
    }
    if (input->where == NULL) {
        input->problem = NULL;
    }
}

void
raise_damage(Input *input)
{
    if (input->problem == NULL || PyErr_Occurred()) {
        return;
    }
    PyObject *error = PyObject_CallFunction(state.decode_error, "On", input->problem,
                                            (Py_ssize_t)(input->at - input->begin));
    if (error != NULL && (input->where == NULL || PyObject_SetAttrString(error, "where", input->where) == 0)) {
        PyErr_SetObject(state.decode_error, error);
    }
    Py_XDECREF(error);
}

const uint8_t *
read_long_varint(Input *input, const uint8_t *pos, const uint8_t *end, uint64_t *value)
{
    const uint8_t *start = pos;
    uint64_t result = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (pos >= end) {
            return damaged(input, state.truncated, start);
        }
        uint8_t byte = *pos++;
        result |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            *value = result;
            return pos;
        }
    }
    return damaged(input, state.long_varint, start);
}

const uint8_t *
read_long_size(Input *input, const uint8_t *pos, const uint8_t *end, const uint8_t **stop)
{
    const uint8_t *start = pos;
    uint64_t size = 0;
    pos = read_varint(input, pos, end, &size);
    if (pos == NULL) {
        return NULL;
    }
    if (pos - start > 5 || size > INT32_MAX) {
        return damaged(input, state.too_long, start);
    }
    if (size > (uint64_t)(end - pos)) {
        return damaged(input, state.overrun, start);
    }
    *stop = pos + size;
    return pos;
}

/* Read a tag within an unknown group, where every official library lets the field number be 0. */
static const uint8_t *
read_tag_in_group(Input *input, const uint8_t *pos, const uint8_t *end, uint32_t *tag)
{
    const uint8_t *start = pos;
    uint64_t value = 0;
    pos = read_varint(input, pos, end, &value);
    if (pos == NULL) {
        return NULL;
    }
    if (pos - start > 5 || value > UINT32_MAX) {
        return damaged(input, state.bad_tag, start);
    }
    *tag = (uint32_t)value;
    return pos;
}

const uint8_t *
read_tag(Input *input, const uint8_t *pos, const uint8_t *end, uint32_t *tag)
{
    const uint8_t *start = pos;
    pos = read_tag_in_group(input, pos, end, tag);
    return pos != NULL && *tag < 8 ? damaged(input, state.field_number_zero, start) : pos;
}

static const uint8_t *skip(Input *input, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag,
                           int depth);

static const uint8_t *
skip_fixed(Input *input, const uint8_t *pos, const uint8_t *end, int size)
{
    return end - pos < size ? damaged(input, state.truncated, pos) : pos + size;
}

static const uint8_t *
skip_group(Input *input, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag, int depth)
{
    if (depth > MAX_DEPTH) {
        return damaged(input, state.too_deep, start);
    }
    uint32_t closing = tag + (WIRE_END_GROUP - WIRE_START_GROUP);
    while (pos < end) {
        const uint8_t *inner = pos;
        pos = read_tag_in_group(input, pos, end, &tag);
        if (pos == NULL || tag == closing) {
            return pos;
        }
        pos = skip(input, inner, pos, end, tag, depth);
        if (pos == NULL) {
            return NULL;
        }
    }
    return damaged(input, state.unclosed_group, start);
}

static const uint8_t *
skip(Input *input, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag, int depth)
{
    uint64_t ignored;
    const uint8_t *stop = NULL;
    switch (tag & 7) {
    case WIRE_VARINT:
        return read_varint(input, pos, end, &ignored);
    case WIRE_FIXED64:
        return skip_fixed(input, pos, end, 8);
    case WIRE_LENGTH:
        return read_size(input, pos, end, &stop) == NULL ? NULL : stop;
    case WIRE_START_GROUP:
        return skip_group(input, start, pos, end, tag, depth + 1);
    case WIRE_END_GROUP:
        return damaged(input, state.unopened_group, start);
    case WIRE_FIXED32:
        return skip_fixed(input, pos, end, 4);
    default:
        return damaged(input, state.reserved_wire_type, start);
    }
}

const uint8_t *
skip_field(Input *input, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag, int depth)
{
    return tag < 8 ? damaged(input, state.field_number_zero, start) : skip(input, start, pos, end, tag, depth);
}
