// What a shipped set knows (zlib), and what only a file of models can tell.
struct z_stream_s {
  void *zalloc, *state;
};
int deflateReset(struct z_stream_s *s);
void a_shipped_set_knows(void) {
  struct z_stream_s s;
  deflateReset(&s);
}
struct lock {
  int word;
};
void lock_take(struct lock *l);
void a_file_knows(void) {
  struct lock l;
  lock_take(&l);
}
