// RUN: %verify %s
// expected-no-diagnostics
//
// Own functions of names that a set knows, over an own struct that happens to
// hold a lock of another set.

#include <pthread.h>

struct game {
  pthread_mutex_t lock;
  int level;
};

// Linux has functions of these names for its semaphores and completions.
void down(struct game *g);
void complete(struct game *g);
int a_game_is_set_up_by_a_function_of_its_own(void) {
  struct game g;
  down(&g);
  return pthread_mutex_consistent(&g.lock);
}
int a_game_is_completed(void) {
  struct game g;
  complete(&g);
  return pthread_mutex_consistent(&g.lock);
}

// Linux sorts bytes with a function of this name.
void sort(struct game *games, int column, int descending);
int a_table_of_games_is_sorted(struct game *games) {
  sort(games, 1, 0);
  return pthread_mutex_consistent(&games[0].lock);
}

// PostgreSQL takes a size.
void *palloc(struct game *pool, int kind);
int a_pool_hands_out_what_it_has(struct game *pool) {
  struct game *g = palloc(pool, 1);
  return pthread_mutex_consistent(&g->lock);
}
