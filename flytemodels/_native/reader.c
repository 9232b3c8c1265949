#include "reader.h"

#include "construct.h"
#include "errors.h"
#include "frame.h"
#include "presize.h"
#include "recent.h"
#include "scalars.h"

PyObject *
read_new_message(Input *input, Table *table, const uint8_t *pos, const uint8_t *end, int depth)
{
    PyObject *message = blank_message(table);
    /* Whoever has an attribute of another kind for a field may have it set from the first. */
    uint64_t untouched = table->compact ? UINT64_MAX : 0;
    if (message != NULL && read_message(input, table, message, pos, end, depth, untouched) == NULL) {
        Py_CLEAR(message);
    }
    return message;
}

const uint8_t *
begin_message(const Frame *frame, const uint8_t *pos, const uint8_t *end, const uint8_t **stop)
{
    pos = read_size(frame->input, pos, end, stop);
    return pos != NULL && frame->depth >= MAX_DEPTH ? damaged(frame->input, state.too_deep, pos) : pos;
}

/* Make the last member of a oneof that comes in the only one. */
static int
clear_other_members(const Table *table, const Field *field, PyObject *message)
{
    const Oneof *oneof = &table->oneofs[field->oneof];
    for (Py_ssize_t i = 0; i < oneof->count; i++) {
        const Field *member = oneof->members[i];
        if (member != field && slot_peek(message, &member->slot) != Py_None) {
            Py_INCREF(Py_None);
            if (slot_set(message, &member->slot, Py_None) < 0) {
                return -1;
            }
        }
    }
    return 0;
}

/* See to it that a field is the only one of its oneof that is set. */
static int
claim_oneof(Frame *frame, const Field *field)
{
    if (frame->untouched & field->oneof_bit) {
        frame->untouched &= ~field->oneof_bit;
        return 0;
    }
    return clear_other_members(frame->table, field, frame->message);
}

/* Read one occurrence of a field into a message. */
static const uint8_t *
read_field(Frame *frame, Field *field, uint32_t wire, const uint8_t *pos, const uint8_t *end)
{
    if (field->oneof >= 0 && claim_oneof(frame, field) < 0) {
        return NULL;
    }
    if (field->label == LABEL_MAP) {
        return read_entry(frame, field, pos, end);
    }
    if (field->label == LABEL_REPEATED) {
        return read_list(frame, field, wire, pos, end);
    }
    if (field->kind == KIND_MESSAGE) {
        return read_submessage(frame, field, pos, end);
    }
    if (field->kind >= KIND_TIMESTAMP) {
        return read_wrapped_single(frame, field, pos, end);
    }
    return read_single(frame, field, pos, end);
}

static bool
accepts(const Field *field, uint32_t wire)
{
    if (field->label == LABEL_MAP) {
        return wire == WIRE_LENGTH;
    }
    /* A list of numbers may come packed, whatever the .proto says. */
    return wire == field->wire || (field->label == LABEL_REPEATED && wire == WIRE_LENGTH);
}

/* Read one field, known or not. */
static const uint8_t *
read_next(Frame *frame, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *start = pos;
    uint32_t tag = *pos++;
    Field *field = NULL;
    if (tag > 0x7F) {
        pos = read_tag(frame->input, start, end, &tag);
    }
    if (pos != NULL) {
        field = find_field(frame->table, tag >> 3);
        if (field != NULL && accepts(field, tag & 7)) {
            pos = read_field(frame, field, tag & 7, pos, end);
        }
        else {
            pos = skip_field(frame->input, start, pos, end, tag, frame->depth);
            if (pos != NULL && note_unknown(frame, start, pos) < 0) {
                pos = NULL;
            }
        }
    }
    if (pos == NULL) {
        damaged_within(frame->input, frame->table, field);
    }
    return pos;
}


/* The fast path: fields with short tags and lengths, whose slots lie at an offset and hold what they should. These
   functions return 1, 0 where the slow path has to look at the field, or -1 where it could not be read. */

static inline PyObject **
place_of(const Frame *frame, const Field *field)
{
    return (PyObject **)((char *)frame->message + field->slot.offset);
}

/* The list or dict of a field, borrowed; NULL where the slot is empty, or with an exception. */
static inline PyObject *
container_of(const Frame *frame, const Field *field)
{
    PyObject **place = place_of(frame, field);
    return *place == not_made ? make_late(place, field->slot.late == LATE_DICT) : *place;
}

/* Put a value into its slot; takes over the reference, which may be NULL with an exception. */
static inline int
put(const Frame *frame, const Field *field, PyObject *value)
{
    if (value == NULL) {
        return -1;
    }
    PyObject **place = place_of(frame, field);
    PyObject *old = *place;
    *place = value;
    Py_XDECREF(old);
    return 1;
}

static inline int
read_byte_value(const Frame *frame, Field *field, uint8_t byte)
{
    if (byte > 0x7F) {
        return 0;
    }
    if (field->kind == KIND_ENUM) {
        return byte < field->low_count && field->low_members[byte] != NULL ? put(frame, field, member_of(field, byte)) : 0;
    }
    return put(frame, field, field->kind == KIND_BOOL ? PyBool_FromLong(byte) : PyLong_FromLong(byte));
}

/* The table of the messages in a field, borrowed; NULL where it has to be looked up. */
static inline Table *
known_table(const Field *field)
{
    return field->table != NULL && is_current(field->table) ? field->table : NULL;
}

/* Make a message of what lies between two positions, in a field of the frame's message: a new reference, or NULL. */
static inline PyObject *
read_known_message(const Frame *frame, Table *table, const uint8_t *pos, const uint8_t *stop, int depth)
{
    Py_INCREF(table);
    PyObject *message = read_new_message(frame->input, table, pos, stop, depth);
    Py_DECREF(table);
    return message;
}

static inline int
read_message_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    Table *table = known_table(field);
    if (table == NULL || *place_of(frame, field) != Py_None || frame->depth >= MAX_DEPTH) {
        return 0;
    }
    return put(frame, field, read_known_message(frame, table, pos, stop, frame->depth + 1));
}

/* Read an item of a list of strings or messages. */
static inline int
read_item_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *list = container_of(frame, field);
    Table *table = field->fast == FAST_MESSAGES ? known_table(field) : NULL;
    if (list == NULL || !PyList_CheckExact(list) || (field->fast == FAST_MESSAGES && table == NULL)
        || frame->depth >= MAX_DEPTH) {
        return list == NULL && PyErr_Occurred() ? -1 : 0;
    }
    Py_INCREF(list);
    PyObject *item = table == NULL ? read_text(frame->input, pos, stop)
                                   : read_known_message(frame, table, pos, stop, frame->depth + 1);
    int result = item == NULL || PyList_Append(list, item) < 0 ? -1 : 1;
    Py_XDECREF(item);
    Py_DECREF(list);
    return result;
}

/* Read the value of a map's entry that ends where the entry does: a new reference. NULL without damage and exception where
   it takes the slow path. */
static inline PyObject *
read_entry_value_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    const uint8_t *end = NULL;
    Input probe = {.begin = pos};
    if (pos == stop || (pos = read_size(&probe, pos, stop, &end)) == NULL || end != stop) {
        return NULL;
    }
    if (field->kind == KIND_STRING) {
        return read_text(frame->input, pos, stop);
    }
    Table *table = field->kind == KIND_MESSAGE && frame->depth + 2 <= MAX_DEPTH ? known_table(field) : NULL;
    return table == NULL ? NULL : read_known_message(frame, table, pos, stop, frame->depth + 2);
}

/* Read an entry that is a key and a value, in that order, and nothing else: what everybody writes. */
static int
read_entry_fast(Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *map = container_of(frame, field);
    const uint8_t *text = pos + 2;
    if (map == NULL || !PyDict_CheckExact(map) || stop - pos < 4 || pos[0] != (1 << 3 | WIRE_LENGTH) || pos[1] > 0x7F
        || pos[1] >= stop - text || text[pos[1]] != (2 << 3 | WIRE_LENGTH)
        || (field->kind != KIND_STRING && field->kind != KIND_MESSAGE)) {
        return map == NULL && PyErr_Occurred() ? -1 : 0;
    }
    /* A key that is damaged is told before its value. */
    PyObject *key = read_text(frame->input, text, text + pos[1]);
    if (key == NULL) {
        return -1;
    }
    Py_INCREF(map);
    PyObject *value = read_entry_value_fast(frame, field, text + pos[1] + 1, stop);
    int result = value != NULL                                                ? PyDict_SetItem(map, key, value) + 1
                 : frame->input->problem != NULL || PyErr_Occurred() ? -1
                                                                     : 0;
    Py_XDECREF(value);
    Py_DECREF(key);
    Py_DECREF(map);
    return result > 0 ? 1 : result;
}

/* Read a field with a length. Where it could be done, `pos` moves to its end. */
static inline int
read_sized_fast(Frame *frame, Field *field, const uint8_t **pos, const uint8_t *end)
{
    const uint8_t *start = *pos;
    Py_ssize_t size = *start++;
    if (size > 0x7F) {
        if (start == end || *start > 0x7F) {
            return 0;
        }
        size = (size & 0x7F) | (Py_ssize_t)*start++ << 7;
    }
    if (size > end - start) {
        return 0;
    }
    *pos = start + size;
    switch (field->fast) {
    case FAST_STRING:
        return put(frame, field, read_text(frame->input, start, *pos));
    case FAST_MESSAGE:
        return read_message_fast(frame, field, start, *pos);
    case FAST_MAP:
        return read_entry_fast(frame, field, start, *pos);
    default:
        return read_item_fast(frame, field, start, *pos);
    }
}

/* Find the field that a short tag stands for, if it takes the fast path; `pos` moves past the tag. */
static inline Field *
find_fast_field(const Frame *frame, const uint8_t **pos, const uint8_t *end)
{
    uint32_t tag = *(*pos)++;
    if (tag > 0x7F) {
        if (*pos == end || **pos > 0x7F) {
            return NULL;
        }
        tag = (tag & 0x7F) | (uint32_t)*(*pos)++ << 7;
    }
    const Table *table = frame->table;
    Field *field = tag >> 3 < table->dense ? table->by_number[tag >> 3] : NULL;
    bool usable = field != NULL && field->tag_value == tag && field->fast != FAST_NOT && *pos < end
                  && (field->oneof < 0 || frame->untouched & field->oneof_bit);
    return usable ? field : NULL;
}

/* Read a field. Return the position after it; the same one where it takes the slow path. */
static inline const uint8_t *
read_fast(Frame *frame, const uint8_t *start, const uint8_t *end)
{
    const uint8_t *pos = start;
    Field *field = find_fast_field(frame, &pos, end);
    if (field == NULL || (field->fast == FAST_MAP && end - pos >= PRESIZE_MIN_SIZE && frame->presized != field)) {
        return start;
    }
    int done = field->fast == FAST_VARINT ? read_byte_value(frame, field, *pos++)
                                          : read_sized_fast(frame, field, &pos, end);
    if (done <= 0) {
        if (done == 0) {
            return start;
        }
        damaged_within(frame->input, frame->table, field);
        return NULL;
    }
    frame->untouched &= ~field->oneof_bit;
    return pos;
}

const uint8_t *
read_message(Input *input, Table *table, PyObject *message, const uint8_t *pos, const uint8_t *end, int depth,
             uint64_t untouched)
{
    /* Code of the user's that is called on the way (an enum's _missing_) may call the engine again: MAX_DEPTH bounds one
       call, this all of them together. */
    if (Py_EnterRecursiveCall(" while reading a message") != 0) {
        return NULL;
    }
    if (input->pausing) {
        pause_collector();
    }
    Frame frame = {.input = input, .table = table, .message = message, .depth = depth, .untouched = untouched};
    while (pos != NULL && pos < end) {
        const uint8_t *next = read_fast(&frame, pos, end);
        pos = next == pos ? read_next(&frame, pos, end) : next;
    }
    if (pos != NULL && (frame.run != NULL || frame.earlier != NULL) && store_unknown(&frame) < 0) {
        pos = NULL;
    }
    Py_XDECREF(frame.earlier);
    Py_LeaveRecursiveCall();
    return pos;
}

/* Entry points */

/* Take the input as bytes, which nobody can change meanwhile: a new reference, or NULL. */
static PyObject *
bytes_of(PyObject *data)
{
    if (PyBytes_Check(data)) {
        Py_INCREF(data);
        return data;
    }
    if (!PyObject_CheckBuffer(data)) {
        PyErr_Format(PyExc_TypeError, "expected bytes or another buffer, got %.200s",
                     Py_TYPE(data)->tp_name);
        return NULL;
    }
    return PyBytes_FromObject(data);
}

/* From this size on the garbage collector waits until the whole input has been read. */
enum { PAUSING_SIZE = 4096 };

static int
read_all(Table *table, PyObject *message, PyObject *bytes)
{
    const uint8_t *begin = (const uint8_t *)PyBytes_AS_STRING(bytes);
    Texts texts;
    texts.used = 0;
    Input input = {.begin = begin, .pausing = PyBytes_GET_SIZE(bytes) >= PAUSING_SIZE, .texts = &texts};
    const uint8_t *pos = read_message(&input, table, message, begin, begin + PyBytes_GET_SIZE(bytes), 0,
                                      table->compact ? UINT64_MAX : 0);
    int result = pos == NULL ? -1 : finish(&input, 0);
    leave_engine();
    if (pos == NULL) {
        raise_damage(&input);
    }
    Py_XDECREF(input.where);
    release_unfinished(&input);
    release_recent(&input);
    release_texts(&texts);
    return result;
}

/* The input may be within the limit, but the caller's own stack was nearly full when Python had to be asked. */
static void
raise_for_stack(void)
{
    if (PyErr_ExceptionMatches(PyExc_RecursionError)) {
        PyErr_Clear();
        Input input = {.problem = state.no_room};
        raise_damage(&input);
    }
}

PyObject *
parse_message(PyTypeObject *cls, PyObject *data)
{
    PyObject *bytes = bytes_of(data);
    if (bytes == NULL) {
        return NULL;
    }
    Table *table = table_of(cls);
    PyObject *message = table == NULL ? NULL : blank_message(table);
    if (message != NULL && read_all(table, message, bytes) < 0) {
        Py_CLEAR(message);
    }
    if (message == NULL) {
        raise_for_stack();
    }
    Py_XDECREF(table);
    Py_DECREF(bytes);
    return message;
}
