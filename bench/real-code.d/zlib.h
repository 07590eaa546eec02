/* What zlib pins: the state of a stream keeps a pointer back to its z_stream,
 * and checks it in every call. */
#include "pinned.h"

struct PINNED z_stream_s;
struct PINNED internal_state; /* deflate */
struct PINNED inflate_state;

int deflateInit_(struct z_stream_s *strm PINNED_TRY_INIT, int level,
                 const char *version, int stream_size);
int deflateInit2_(struct z_stream_s *strm PINNED_TRY_INIT, int level,
                  int method, int windowBits, int memLevel, int strategy,
                  const char *version, int stream_size);
int deflate(struct z_stream_s *strm PINNED_USE, int flush);
int inflateInit_(struct z_stream_s *strm PINNED_TRY_INIT, const char *version,
                 int stream_size);
int inflateInit2_(struct z_stream_s *strm PINNED_TRY_INIT, int windowBits,
                  const char *version, int stream_size);
int inflate(struct z_stream_s *strm PINNED_USE, int flush);
