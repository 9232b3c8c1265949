#include "output.h"

void
output_begin(Output *output, bool deterministic)
{
    output->data = output->first;
    output->size = 0;
    output->capacity = sizeof(output->first);
    output->deterministic = deterministic;
    output->lossless = true;
}

void
output_release(Output *output)
{
    if (output->data != output->first) {
        PyMem_Free(output->data);
    }
}

int
output_grow(Output *output, size_t more)
{
    if (more > (size_t)PY_SSIZE_T_MAX / 2 - output->size) {
        PyErr_NoMemory();
        return -1;
    }
    /* By half of it at least, so that the cost of copying stays linear. */
    size_t capacity = output->capacity + output->capacity / 2;
    if (capacity < output->size + more) {
        capacity = output->size + more;
    }
    uint8_t *data = PyMem_Realloc(output->data == output->first ? NULL : output->data, capacity);
    if (data == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    if (output->data == output->first) {
        memcpy(data, output->first, output->size);
    }
    output->data = data;
    output->capacity = capacity;
    return 0;
}

int
length_end_slowly(Output *output, const Length *length, uint8_t *guess)
{
    size_t size = output->size - length->start;
    size_t begin = length->start - length->width;
    uint8_t needed = 1;
    for (size_t rest = size >> 7; rest != 0; rest >>= 7) {
        needed++;
    }
    if (needed != length->width) {
        if (needed > length->width && output_reserve(output, (size_t)(needed - length->width)) < 0) {
            return -1;
        }
        memmove(output->data + begin + needed, output->data + length->start, size);
        *guess = needed;
    }
    output->size = begin;
    output_varint(output, size);
    output->size += size;
    return 0;
}
