/* Short strings that come again in the same input. Names of projects, versions, nodes and variables stand in Flyte's messages
   many times over; one object serves for all of them, as long as the input is read. What is not found again costs next to
   nothing: a place for it, and whatever was there before goes. */

#ifndef FLYTEMODELS_TEXTS_H
#define FLYTEMODELS_TEXTS_H

#include "state.h"

enum { TEXTS_PLACES = 64, TEXTS_SHORTEST = 2, TEXTS_LONGEST = 40 };

typedef struct Texts {
    uint64_t used; /* the places that hold a string, as bits; the others are not initialized */
    PyObject *places[TEXTS_PLACES];
} Texts;

/* Give back what is held. */
void release_texts(Texts *texts);

/* Return the place for ASCII bytes, of which there are so many that they count as a short string. */
static inline unsigned
place_of_text(const uint8_t *bytes, Py_ssize_t size)
{
    uint64_t first = 0;
    uint64_t last = 0;
    if (size >= 8) {
        memcpy(&first, bytes, 8);
        memcpy(&last, bytes + size - 8, 8);
    }
    else if (size >= 4) {
        memcpy(&first, bytes, 4);
        memcpy(&last, bytes + size - 4, 4);
    }
    else {
        memcpy(&first, bytes, 2);
        last = bytes[size - 1];
    }
    /* The multipliers are odd and have bits all over, so that the highest bits depend on each byte. */
    return (unsigned)((first * 0x9E3779B97F4A7C15u + (last ^ (uint64_t)size) * 0xC2B2AE3D27D4EB4Fu) >> 58);
}

/* Return a string of ASCII bytes that was made before: a new reference, or NULL, without an exception. */
static inline PyObject *
find_text(const Texts *texts, unsigned place, const uint8_t *bytes, Py_ssize_t size)
{
    if (!(texts->used >> place & 1)) {
        return NULL;
    }
    PyObject *text = texts->places[place];
    if (PyUnicode_GET_LENGTH(text) != size || memcmp(PyUnicode_DATA(text), bytes, (size_t)size) != 0) {
        return NULL;
    }
    Py_INCREF(text);
    return text;
}

/* Keep a string of ASCII characters. */
static inline void
keep_text(Texts *texts, unsigned place, PyObject *text)
{
    PyObject *old = texts->used >> place & 1 ? texts->places[place] : NULL;
    Py_INCREF(text);
    texts->places[place] = text;
    texts->used |= (uint64_t)1 << place;
    Py_XDECREF(old);
}

#endif
