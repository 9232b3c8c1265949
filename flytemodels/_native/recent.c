#include "recent.h"

/* To make a member takes some 100 times as long as to read its number, and a packed list has one in each byte. So a member
   that was made is used again, for as long as the input is read: what strangers send is not kept for longer. */

/* Room for all numbers that take two bytes. Numbers of more bytes pay for their members. */
enum { FEWEST_PLACES = 16, MOST_PLACES = 1 << 14 };

typedef struct {
    PyObject *enum_class; /* borrowed from the field */
    PyObject *member;     /* NULL in a place that is free */
    int32_t number;
} Place;

struct Recent {
    size_t size; /* a power of two */
    size_t made; /* how many members were put in */
    Place places[];
};

static void
free_recent(struct Recent *recent)
{
    for (size_t i = 0; recent != NULL && i < recent->size; i++) {
        Py_XDECREF(recent->places[i].member);
    }
    PyMem_Free(recent);
}

/* Make room, empty once more, after so many members that they begin to take the places of others. Return 0, or -1. */
static int
make_room(Input *input)
{
    struct Recent *old = input->recent;
    if (old != NULL && (old->made <= old->size || old->size == MOST_PLACES)) {
        return 0;
    }
    size_t size = old == NULL ? FEWEST_PLACES : old->size * 4 > MOST_PLACES ? MOST_PLACES : old->size * 4;
    struct Recent *recent = PyMem_Calloc(1, sizeof(struct Recent) + size * sizeof(Place));
    if (recent == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    recent->size = size;
    input->recent = recent;
    free_recent(old);
    return 0;
}

/* Numbers in a row get places in a row. */
static Place *
place_of(struct Recent *recent, const Field *field, int32_t number)
{
    return &recent->places[((size_t)(uint32_t)number + ((uintptr_t)field->enum_class >> 6)) & (recent->size - 1)];
}

static PyObject *
make_member(Input *input, Field *field, int32_t number)
{
    PyObject *member = member_of(field, number);
    /* An enum may make members in a way of its own, which then decides on each. */
    if (member == NULL || field->makes_unknown != 1) {
        return member;
    }
    if (make_room(input) < 0) {
        Py_DECREF(member);
        return NULL;
    }
    Place *place = place_of(input->recent, field, number);
    PyObject *old = place->member;
    Py_INCREF(member);
    *place = (Place){field->enum_class, member, number};
    input->recent->made++;
    Py_XDECREF(old);
    return member;
}

PyObject *
recent_member(Input *input, Field *field, int32_t number)
{
    if (input->recent != NULL) {
        const Place *place = place_of(input->recent, field, number);
        if (place->member != NULL && place->number == number && place->enum_class == field->enum_class) {
            Py_INCREF(place->member);
            return place->member;
        }
    }
    return make_member(input, field, number);
}

void
release_recent(Input *input)
{
    free_recent(input->recent);
}
