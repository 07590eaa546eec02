/* A system header: whoever uses it cannot annotate it. */
typedef union {
  char size[40];
  long align;
} library_mutex_t;
struct library_node {
  struct library_node *next;
};
