import { generateOpenApiDocument, type OpenAPIObject } from "trpc-to-openapi";
import { absolute, SITE_NAME } from "@/server/site/address";
import { appRouter } from "@/server/trpc/router";

/** Where the read API begins. */
export const API_PATH = "/api/v1";

/** The read API as OpenAPI 3.1, made from the procedures and what they take and answer. */
export const describeApi = (): OpenAPIObject =>
  generateOpenApiDocument(appRouter, {
    title: `${SITE_NAME}: read API`,
    description: `What ${SITE_NAME}'s pages state, for programs. Terms of the sources: ${absolute("/about/data")}`,
    version: "1.0.0",
    openApiVersion: "3.1.0",
    baseUrl: absolute(API_PATH),
    docsUrl: absolute("/about/api"),
  });
