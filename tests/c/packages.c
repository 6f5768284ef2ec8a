/* Uses packages with commands of the same names at once. Compiled as C and as C++, with the headers in both orders. */
#include <stdio.h>
#include <string.h>

#ifdef BILLING_FIRST
#include <billing/handlers.h>
#endif

#include <json/handlers.h>
#include <shop/handlers.h>
#include <shop_cart/handlers.h>

#ifndef BILLING_FIRST
#include <billing/handlers.h>
#endif

static const char word[] = "{\"item\":\"shoes\"}";
static const char number[] = "{\"item\":\"12\"}";

/** The code in a reply: all of these are errors. */
static const char *code(const char *json) {
  static const char *const known[] = {"NOT_IMPLEMENTED", "VALIDATION_FAILED"};
  for (size_t index = 0; index < sizeof known / sizeof *known; index++) {
    if (strstr(json, known[index]) != NULL) return known[index];
  }
  return json;
}

static void shop(const char *what, const char *text) {
  shop_reply reply;
  if (shop_dispatch(NULL, "orders/place", text, strlen(text), &reply) != SHOP_OK) return;
  printf("shop takes %s: %s\n", what, code(reply.json.text));
  shop_reply_free(&reply);
}

static void billing(const char *what, const char *text) {
  billing_reply reply;
  if (billing_dispatch(NULL, "orders/place", text, strlen(text), &reply) != BILLING_OK) return;
  printf("billing takes %s: %s\n", what, code(reply.json.text));
  billing_reply_free(&reply);
}

static void refuse(void) {
  shop_error error;
  shop_orders_place_Params params;
  shop_orders_place_Params_init(&params);
  if (shop_string_set(&params.item, "12", 2) != SHOP_OK) return;
  shop_string text;
  if (shop_orders_place_Params_to_json(&params, &text, &error) == SHOP_REFUSED) {
    printf("shop refuses by itself: %s %s\n", error.path, error.rule);
  }
  shop_orders_place_Params_free(&params);
}

static void cart(void) {
  shop_cart_add_Params params;
  shop_cart_add_Result result;
  shop_cart_add_Failure failure;
  shop_cart_add_Params_init(&params);
  if (shop_string_set(&params.item, "shoes", 5) != SHOP_OK) return;
  shop_transport transport = shop_local_transport(NULL);
  if (shop_cart_add_call(&transport, &params, &result, &failure, NULL) == SHOP_FAILED) {
    printf("shop has a cart: %s\n", failure.code.text);
  }
  shop_cart_add_Params_free(&params);
  shop_cart_add_Result_free(&result);
  shop_cart_add_Failure_free(&failure);
}

static void other_cart(void) {
  shopcart_add_Params params;
  shopcart_add_Result result;
  shopcart_add_Failure failure;
  shopcart_add_Params_init(&params);
  shopcart_transport transport = shopcart_local_transport(NULL);
  if (shopcart_add_call(&transport, &params, &result, &failure, NULL) == SHOPCART_FAILED) {
    printf("shop_cart is another: %s\n", failure.code.text);
  }
  shopcart_add_Params_free(&params);
  shopcart_add_Result_free(&result);
  shopcart_add_Failure_free(&failure);
}

int main(void) {
  shop("a word", word);
  shop("no number", number);
  refuse();
  billing("no word", word);
  billing("a number", number);
  cart();
  other_cart();
  jsoncommands_error error;
  jsoncommands_orders_place_Params any;
  if (jsoncommands_orders_place_Params_from_json(word, strlen(word), &any, &error) != JSONCOMMANDS_OK) return 1;
  jsoncommands_orders_place_Params_free(&any);
  return 0;
}
