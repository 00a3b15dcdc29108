/**
 * A certificate for pages.example that signs itself, for sites on loopback in tests; it is worth nothing anywhere else.
 * openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj "/CN=voiceshelf tests"
 *   -addext "subjectAltName=DNS:pages.example" -keyout key.pem -out certificate.pem
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUflHzJnWJscka+8qQ8ClwqXp7a8AwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQdm9pY2VzaGVsZiB0ZXN0czAgFw0yNjExMjMxOTI4MTNaGA8y
MTI2MTAzMDE5MjgxM1owGzEZMBcGA1UEAwwQdm9pY2VzaGVsZiB0ZXN0czBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABF913pZw5/y+wPklMUAD0Mq1A0IKx4VcMylG
EzOEeJCNbLtg7QSQ/vUFGT+CNAf1hdUxv0+SfgBzDLrcu0WplkyjbTBrMB0GA1Ud
DgQWBBSJ345fILCiZ+BJVnxen1hBHwCI9DAfBgNVHSMEGDAWgBSJ345fILCiZ+BJ
Vnxen1hBHwCI9DAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDXBhZ2VzLmV4
YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIhAPGlbK6Lu0yRqf0vpyUBTx/NmdPAo9rZ
dxLPAPuaNhabAiA3Y5XA4u18uVAWU2WXwMtZ+M0Hj/1TqKcKOyfuyzLFVQ==
-----END CERTIFICATE-----
`

export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEstnP72G+6DwxruN
dxptPwI2XK7fogknnkyH402cbTGhRANCAARfdd6WcOf8vsD5JTFAA9DKtQNCCseF
XDMpRhMzhHiQjWy7YO0EkP71BRk/gjQH9YXVMb9Pkn4Acwy63LtFqZZM
-----END PRIVATE KEY-----
`
