/* Calls what the files of the corpus describe. */
struct a {
  struct a *first, **last;
};
struct b {
  int word;
};
typedef struct b t;
typedef int n;
void f(struct a *object, ...);
struct a *g(void *memory, struct b *object, int count);
void *a(unsigned long size, unsigned long count, unsigned flags);
void d(void *memory);
void *r(void *memory, unsigned long size, unsigned long count);
void *p(const void *memory, unsigned long size);
void c(void *to, const void *from, unsigned long size);
void s(void *array, unsigned long count, unsigned long size);
#define M {0, 0}

int one_parameter(struct a *given) {
  struct a local, value = M, copy;
  f(&local);
  f(&value);
  f(given);
  copy = *given;
  f(&copy);
  return local.first == given;
}

int memory(unsigned count, unsigned flags) {
  struct a *one = a(sizeof(struct a), count, flags), two[2];
  struct b object;
  if (!one)
    return 1;
  f(one);
  c(two, one, sizeof(struct a));
  s(two, 2, sizeof(two[0]));
  one = r(one, 2 * sizeof(struct a), count);
  struct a *other = p(one, sizeof(struct a));
  f(other);
  f(g(one, &object, 0));
  d(one);
  return 0;
}

int values(t first, n number) {
  t second = first;
  g(&second, &second, number);
  return second.word;
}
