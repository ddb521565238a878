-- Tokens are kept as their hash from now on (server/accounts/session-token.ts). Nobody is signed out.
UPDATE "sessions" SET "session_token" = encode(sha256(convert_to("session_token", 'UTF8')), 'hex');
