// REQUIRES: zlib
// RUN: %verify %zlib %s
//
// zlib's streams in both directions, from zlib.h, with no annotation anywhere.

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct reader {
  z_stream zs;
  unsigned char in[64];
};

int a_reader_is_moved_when_it_is_ready(struct reader *out) {
  struct reader r;
  memset(&r, 0, sizeof r);
  if (inflateInit(&r.zs) != Z_OK)
    return -1;
  *out = r; // expected-warning {{'out->zs' is left as a copy of 'r.zs': only 'r.zs' is initialised [pinned.Move]}}
  return 0;
}

// Zeros are what init asks of the allocator's fields, not a stream.
int a_zeroed_stream_is_not_a_stream(void) {
  z_stream zs;
  memset(&zs, 0, sizeof zs);
  return inflate(&zs, Z_NO_FLUSH); // expected-warning {{'zs' is handed to 'inflate' before it is initialised [pinned.Init]}}
}

int a_stream_is_used_after_its_end(z_stream *zs) {
  deflateEnd(zs);
  return deflate(zs, Z_FINISH); // expected-warning {{'*zs' is handed to 'deflate' after it was destroyed [pinned.Lifetime]}}
}

int the_failure_is_seen_and_forgotten(void) {
  z_stream zs = {0};
  if (deflateInit(&zs, 9) != Z_OK)
    fprintf(stderr, "no memory\n");
  return deflate(&zs, Z_FINISH); // expected-warning {{'zs' is used after 'deflateInit_' failed to initialise it [pinned.Init]}}
}

int a_stream_is_initialised_over_another(z_stream *zs) {
  zs->zalloc = Z_NULL;
  zs->zfree = Z_NULL;
  zs->opaque = Z_NULL;
  if (inflateInit(zs) != Z_OK)
    return -1;
  return inflateInit2(zs, 31); // expected-warning {{'*zs' is initialised by 'inflateInit2_', but it is initialised already [pinned.Init]}}
}

int a_table_of_readers_grows(struct reader **table, int n) {
  struct reader *r = *table;
  memset(&r[n - 1].zs, 0, sizeof r[n - 1].zs);
  if (inflateInit(&r[n - 1].zs) != Z_OK)
    return -1;
  r = realloc(r, (n + 1) * sizeof *r);
  if (!r)
    return -1;
  *table = r; // expected-warning {{'r->zs' is kept after it was copied from '(*table)->zs' before 'realloc': only '(*table)->zs' before 'realloc' is initialised [pinned.Move]}}
  return inflate(&r[n - 1].zs, Z_NO_FLUSH);
}

// The way to copy a stream may fail as well.
int a_copy_that_failed_is_used(z_stream *to, z_stream *from) {
  if (deflateCopy(to, from) != Z_OK)
    return deflateReset(to); // expected-warning {{'*to' is used after 'deflateCopy' failed to initialise it [pinned.Init]}}
  return Z_OK;
}

int a_file_is_read_after_its_end(const char *path) {
  gzFile f = gzopen(path, "rb");
  if (!f)
    return -1;
  gzclose(f);
  return gzgetc(f); // expected-warning {{'*f' is handed to 'gzgetc' after it was destroyed [pinned.Lifetime]}}
}
