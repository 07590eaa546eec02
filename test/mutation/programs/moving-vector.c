/* A vector that grows: its elements may only be moved by their own function. */
#include "runtime.h"

struct vector {
  struct cell *cells;
  int length, room;
};

static int vector_grow(struct vector *v) {
  int room = v->room + 2;
  struct cell *cells = malloc(room * sizeof *cells);
  if (!cells)
    return -1;
  for (int i = 0; i < v->length; i++)
    cell_move(&cells[i], &v->cells[i]);
  free(v->cells);
  v->cells = cells;
  v->room = room;
  return 0;
}

static int vector_push(struct vector *v, int value) {
  if (v->length == v->room && vector_grow(v))
    return -1;
  cell_init(&v->cells[v->length], value);
  v->length++;
  return 0;
}

static int vector_take_last(struct vector *v) {
  int value;
  v->length--;
  value = cell_get(&v->cells[v->length]);
  cell_destroy(&v->cells[v->length]);
  return value;
}

static int swap_first_two(struct vector *v) {
  struct cell spare;
  cell_move(&spare, &v->cells[0]);
  cell_move(&v->cells[0], &v->cells[1]);
  cell_move(&v->cells[1], &spare);
  return cell_get(&v->cells[0]);
}

static void vector_destroy(struct vector *v) {
  for (int i = 0; i < v->length; i++)
    cell_destroy(&v->cells[i]);
  free(v->cells);
  v->cells = NULL;
  v->length = 0;
}

int main(void) {
  struct vector v = {NULL, 0, 0};
  if (vector_push(&v, 1) || vector_push(&v, 2) || vector_push(&v, 3)) {
    vector_destroy(&v);
    return 0;
  }
  check(vector_take_last(&v) == 3);
  check(swap_first_two(&v) == 2);
  check(vector_push(&v, 4) == 0);
  vector_destroy(&v);
  return 0;
}
