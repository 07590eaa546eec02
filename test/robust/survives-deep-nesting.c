// RUN: %verify %s
//
// A part thirty structs down is found.

#include "Inputs/list.h"

struct deep {
  struct {
    int a29;
    struct {
      int a28;
      struct {
        int a27;
        struct {
          int a26;
          struct {
            int pinned_variable_length_typedef;
            struct {
              int pinned_inside_pinned;
              struct {
                int nothing_but_chars;
                struct {
                  int pinned_void;
                  struct {
                    int pinned_function_type;
                    struct {
                      int pinned_array_typedef;
                      struct {
                        int a19;
                        struct {
                          int pinned_scalar;
                          struct {
                            int a17;
                            struct {
                              int designated_ranges;
                              struct {
                                int thread_local_and_static;
                                struct {
                                  int volatile_const_and_register;
                                  struct {
                                    int atomic_struct;
                                    struct {
                                      int aligned_struct;
                                      struct {
                                        int packed_struct;
                                        struct {
                                          int nothing_but_bit_fields;
                                          struct {
                                            int bit_fields_in_a_pinned_type;
                                            struct {
                                              int flexible_array_with_an_initialiser;
                                              struct {
                                                int flexible_arrays;
                                                struct {
                                                  int variable_length_arrays;
                                                  struct {
                                                    int array_of_length_zero;
                                                    struct {
                                                      int array_of_unknown_size;
                                                      struct {
                                                        int function_without_prototype;
                                                        struct {
                                                          int incomplete_pinned_type;
                                                          struct {
                                                            int incomplete_type;
                                                            struct {
                                                              int a0;
                                                              struct list l;
                                                            } n0;
                                                          } n1;
                                                        } n2;
                                                      } n3;
                                                    } n4;
                                                  } n5;
                                                } n6;
                                              } n7;
                                            } n8;
                                          } n9;
                                        } n10;
                                      } n11;
                                    } n12;
                                  } n13;
                                } n14;
                              } n15;
                            } n16;
                          } n17;
                        } n18;
                      } n19;
                    } n20;
                  } n21;
                } n22;
              } n23;
            } n24;
          } n25;
        } n26;
      } n27;
    } n28;
  } n29;
};
void copy_of_a_deep_part(struct deep *p) {
  struct deep d;
  list_init(&d.n29.n28.n27.n26.n25.n24.n23.n22.n21.n20.n19.n18.n17.n16.n15.n14
                 .n13.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.n2.n1.n0.l);
  *p = d;
  list_use(&p->n29.n28.n27.n26.n25.n24.n23.n22.n21.n20.n19.n18.n17.n16.n15.n14
  // expected-warning@-1 {{'p->n29.n28.n27.n26.n25.n24.n23.n22.n21.n20.n19.n18.n17.n16.n15.n14.n13.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.n2.n1.n0.l' is used after it was copied from 'd.n29.n28.n27.n26.n25.n24.n23.n22.n21.n20.n19.n18.n17.n16.n15.n14.n13.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.n2.n1.n0.l': it still points to 'd.n29.n28.n27.n26.n25.n24.n23.n22.n21.n20.n19.n18.n17.n16.n15.n14.n13.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.n2.n1.n0.l'}}
                .n13.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.n2.n1.n0.l);
}
