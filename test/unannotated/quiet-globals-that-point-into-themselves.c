// RUN: %verify %s
// expected-no-diagnostics
//
// Globals that are pinned from the start may be used at once; others may be
// initialised at run time.

#include "Inputs/ring.h"

static struct ring head = {&head, &head};
static struct ring other = {&head, &head};
static struct ring zeros;
static const struct ring template = {0, 0};
extern struct ring elsewhere;

void used_at_once(void) { ring_need(&head); }

void one_that_points_to_another(void) { ring_pin(&other); }

void zeros_that_are_initialised_at_run_time(void) { ring_pin(&zeros); }

void one_that_is_defined_elsewhere(void) { ring_pin(&elsewhere); }

void a_template_may_be_copied(void) {
  struct ring copy = template;
  ring_pin(&copy);
}
