/* The output of one call: bytes that grow, and the lengths that stand before what they measure. */

#ifndef FLYTEMODELS_OUTPUT_H
#define FLYTEMODELS_OUTPUT_H

#include "state.h"

typedef struct {
    uint8_t *data;
    size_t size;
    size_t capacity;
    bool deterministic;  /* sort the entries of maps by key */
    bool lossless;       /* what was written so far would be read as the very values: of the same types, in the same order */
    uint8_t first[2048]; /* where `data` points until that is too small */
} Output;

void output_begin(Output *output, bool deterministic);
void output_release(Output *output);

/* Make room for that many bytes more. Return 0, or -1 with an exception. */
int output_grow(Output *output, size_t more);

static inline int
output_reserve(Output *output, size_t more)
{
    return output->capacity - output->size >= more ? 0 : output_grow(output, more);
}

/* Append a varint of at most 10 bytes. The room must be there. */
static inline void
output_varint(Output *output, uint64_t value)
{
    while (value > 0x7F) {
        output->data[output->size++] = (uint8_t)(value | 0x80);
        value >>= 7;
    }
    output->data[output->size++] = (uint8_t)value;
}

static inline int
output_byte(Output *output, uint8_t byte)
{
    if (output_reserve(output, 1) < 0) {
        return -1;
    }
    output->data[output->size++] = byte;
    return 0;
}

/* Append bytes. */
static inline int
output_bytes(Output *output, const void *bytes, size_t size)
{
    if (output_reserve(output, size) < 0) {
        return -1;
    }
    memcpy(output->data + output->size, bytes, size);
    output->size += size;
    return 0;
}

/* Append bytes with their length in front. */
static inline int
output_sized(Output *output, const void *bytes, size_t size)
{
    if (output_reserve(output, 10 + size) < 0) {
        return -1;
    }
    output_varint(output, size);
    memcpy(output->data + output->size, bytes, size);
    output->size += size;
    return 0;
}

/* A length that is written once it is known. */
typedef struct {
    size_t start;  /* where what it measures begins */
    uint8_t width; /* how many bytes were left for it */
} Length;

/* Leave as much room for a length as it is likely to take. */
static inline int
length_begin(Output *output, Length *length, uint8_t guess)
{
    if (output_reserve(output, guess) < 0) {
        return -1;
    }
    output->size += guess;
    length->start = output->size;
    length->width = guess;
    return 0;
}

/* Write the length of all that was appended since. Where it takes other room than was left, what it measures is moved,
   and the guess is put right: the next one will most often be as long. */
int length_end_slowly(Output *output, const Length *length, uint8_t *guess);

static inline int
length_end(Output *output, const Length *length, uint8_t *guess)
{
    size_t size = output->size - length->start;
    if (length->width == 1 && size < 0x80) {
        output->data[length->start - 1] = (uint8_t)size;
        return 0;
    }
    return length_end_slowly(output, length, guess);
}

#endif
