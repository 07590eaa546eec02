/* Included twice, as a header without a guard may be. */
void header_init(struct list *l PINNED_INIT PINNED_DESTROY);
extern int PINNED header_variable;
