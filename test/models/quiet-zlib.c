// REQUIRES: zlib
// RUN: %verify %zlib %s
// expected-no-diagnostics
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

// The example of zlib's own documentation, zpipe.c.
#define CHUNK 16384
int def(FILE *source, FILE *dest, int level) {
  int ret, flush;
  unsigned have;
  z_stream strm;
  unsigned char in[CHUNK];
  unsigned char out[CHUNK];

  strm.zalloc = Z_NULL;
  strm.zfree = Z_NULL;
  strm.opaque = Z_NULL;
  ret = deflateInit(&strm, level);
  if (ret != Z_OK)
    return ret;
  do {
    strm.avail_in = fread(in, 1, CHUNK, source);
    if (ferror(source)) {
      (void)deflateEnd(&strm);
      return Z_ERRNO;
    }
    flush = feof(source) ? Z_FINISH : Z_NO_FLUSH;
    strm.next_in = in;
    do {
      strm.avail_out = CHUNK;
      strm.next_out = out;
      ret = deflate(&strm, flush);
      assert(ret != Z_STREAM_ERROR);
      have = CHUNK - strm.avail_out;
      if (fwrite(out, 1, have, dest) != have || ferror(dest)) {
        (void)deflateEnd(&strm);
        return Z_ERRNO;
      }
    } while (strm.avail_out == 0);
  } while (flush != Z_FINISH);
  (void)deflateEnd(&strm);
  return Z_OK;
}

int inf(FILE *source, unsigned char *out, unsigned n) {
  int ret;
  z_stream strm;
  unsigned char in[CHUNK];
  strm.zalloc = Z_NULL;
  strm.zfree = Z_NULL;
  strm.opaque = Z_NULL;
  strm.avail_in = 0;
  strm.next_in = Z_NULL;
  ret = inflateInit(&strm);
  if (ret != Z_OK)
    return ret;
  do {
    strm.avail_in = fread(in, 1, CHUNK, source);
    if (strm.avail_in == 0)
      break;
    strm.next_in = in;
    strm.avail_out = n;
    strm.next_out = out;
    ret = inflate(&strm, Z_NO_FLUSH);
    switch (ret) {
    case Z_NEED_DICT:
      ret = Z_DATA_ERROR;
    case Z_DATA_ERROR:
    case Z_MEM_ERROR:
      (void)inflateEnd(&strm);
      return ret;
    }
  } while (ret != Z_STREAM_END);
  (void)inflateEnd(&strm);
  return ret == Z_STREAM_END ? Z_OK : Z_DATA_ERROR;
}

// The way to copy a stream.
int a_stream_is_forked(z_stream *to, z_stream *from) {
  if (deflateCopy(to, from) != Z_OK)
    return -1;
  return deflate(to, Z_FULL_FLUSH);
}

// Templates move before they are streams.
void a_template_of_allocators(struct reader *out, voidpf pool) {
  z_stream zs = {.opaque = pool};
  out->zs = zs;
}

int a_stream_is_started_again(z_stream *zs) {
  inflateEnd(zs);
  return inflateInit(zs);
}

int a_file_of_gzip(const char *path, char *line, int n) {
  gzFile f = gzopen(path, "rb");
  if (!f)
    return -1;
  while (gzgets(f, line, n))
    ;
  return gzclose(f);
}
