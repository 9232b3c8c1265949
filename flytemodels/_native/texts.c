#include "texts.h"

void
release_texts(Texts *texts)
{
    for (unsigned place = 0; texts->used != 0; place++, texts->used >>= 1) {
        if (texts->used & 1) {
            Py_DECREF(texts->places[place]);
        }
    }
}
