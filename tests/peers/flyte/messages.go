package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"strings"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// again reads a line with a message's full name and its wire data in hexadecimal. It returns the wire data that Go makes
// of it, and its JSON, which is empty where it has none; or "refused: " and the reason.
func again(known *types, line string) string {
	name, data, _ := strings.Cut(line, " ")
	answer, err := readAndWrite(known, protoreflect.FullName(name), data)
	if err != nil {
		return "refused: " + strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return answer
}

func readAndWrite(known *types, name protoreflect.FullName, data string) (string, error) {
	wire, err := hex.DecodeString(data)
	if err != nil {
		return "", err
	}
	kind, err := known.FindMessageByName(name)
	if err != nil {
		return "", err
	}
	message := kind.New().Interface()
	if err := (proto.UnmarshalOptions{Resolver: known}).Unmarshal(wire, message); err != nil {
		return "", err
	}
	written, err := proto.MarshalOptions{Deterministic: true}.Marshal(message)
	if err != nil {
		return "", err
	}
	text, err := jsonOf(known, message)
	if err != nil {
		text = nil
	}
	return hex.EncodeToString(written) + " " + string(text), nil
}

// jsonOf returns a message as JSON without whitespace, which protojson varies on purpose.
func jsonOf(known *types, message proto.Message) (json.RawMessage, error) {
	text, err := protojson.MarshalOptions{Resolver: known}.Marshal(message)
	if err != nil {
		return nil, err
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, text); err != nil {
		return nil, err
	}
	return compact.Bytes(), nil
}
