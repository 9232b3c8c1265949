/* What occurs any number of times is gathered in a bytearray, in the slot of what will be made of it. */

#include "frame.h"

struct Unfinished {
    PyObject *message;
    Table *table;
    Field *field; /* NULL for the unknown fields */
};

int
put_off(const Frame *frame, Field *field)
{
    Input *input = frame->input;
    if (input->unfinished_count == input->unfinished_room) {
        Py_ssize_t room = input->unfinished_room * 2 + 8;
        struct Unfinished *larger = PyMem_Realloc(input->unfinished, (size_t)room * sizeof(*larger));
        if (larger == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        input->unfinished = larger;
        input->unfinished_room = room;
    }
    Py_INCREF(frame->message);
    Py_INCREF(frame->table);
    input->unfinished[input->unfinished_count++] = (struct Unfinished){frame->message, frame->table, field};
    return 0;
}

static int
finish_unknown(const Frame *frame)
{
    PyObject *known = slot_get(frame->message, &frame->table->unknown);
    int result = known == NULL ? -1 : 0;
    if (is_bytearray(known)) {
        PyObject *bytes = PyBytes_FromObject(known);
        result = bytes == NULL ? -1 : slot_set(frame->message, &frame->table->unknown, bytes);
    }
    Py_XDECREF(known);
    return result;
}

/* Give up the last ones. */
static void
drop_unfinished(Input *input, Py_ssize_t first)
{
    while (input->unfinished_count > first) {
        struct Unfinished last = input->unfinished[--input->unfinished_count];
        Py_DECREF(last.message);
        Py_DECREF(last.table);
    }
}

int
finish(Input *input, Py_ssize_t first)
{
    int result = 0;
    /* Finishing one may put off others, and finish them at once: the array may have moved by then. */
    for (Py_ssize_t i = first; i < input->unfinished_count && result == 0; i++) {
        struct Unfinished each = input->unfinished[i];
        Frame frame = {.input = input, .table = each.table, .message = each.message};
        result = each.field == NULL ? finish_unknown(&frame) : finish_occurrences(&frame, each.field);
    }
    if (result == 0) {
        drop_unfinished(input, first);
    }
    return result;
}

void
release_unfinished(Input *input)
{
    drop_unfinished(input, 0);
    PyMem_Free(input->unfinished);
}
