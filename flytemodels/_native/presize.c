#include "presize.h"

/* A dict that grows while its keys come in is copied again and again and, just before each time, is so full that most
   look-ups meet other keys first. In a map of 100,000 literals, whose keys are in no cache by then, that was a fifth of the
   time; in one of 1,000 it does not show. */
enum { FEWEST_ENTRIES = 1024 };

/* An entry counts for at most one in so many bytes: millions of empty ones, all with the same key, must not take hundreds
   of megabytes. */
enum { BYTES_PER_ENTRY = 16 };

/* Count the entries that follow one another. Only their lengths are looked at. */
static Py_ssize_t
count_entries(const Field *field, const uint8_t *pos, const uint8_t *end)
{
    Py_ssize_t count = 0;
    for (;;) {
        /* What is wrong is told when the entries are read. */
        Input input = {.begin = pos};
        const uint8_t *stop = NULL;
        if (read_size(&input, pos, end, &stop) == NULL) {
            return count;
        }
        count++;
        if (end - stop <= field->tag_size || memcmp(stop, field->tag, field->tag_size) != 0) {
            return count;
        }
        pos = stop + field->tag_size;
    }
}

int
presize_map(PyObject *message, const Field *field, const uint8_t *pos, const uint8_t *end)
{
    /* Nobody but the message may have the dict: another one takes its place. */
    PyObject *map = slot_peek(message, &field->slot);
    bool is_new = map != NULL && PyDict_CheckExact(map) && PyDict_GET_SIZE(map) == 0 && Py_REFCNT(map) == 1;
    if (!is_new && map != not_made) {
        return 0;
    }
    Py_ssize_t count = Py_MIN(count_entries(field, pos, end), (end - pos) / BYTES_PER_ENTRY);
    if (count < FEWEST_ENTRIES) {
        return 0;
    }
    /* In the headers for everybody since Python 3.3, in spite of its name; up to 3.15 nothing else gives a dict room. */
    map = _PyDict_NewPresized(count);
    return map == NULL ? -1 : slot_set(message, &field->slot, map);
}
