// Reads messages of Flyte 2 with Go's protobuf library and writes them again.
//
//	flyte2 [FILE_DESCRIPTOR_SET]
//
// Each line of standard input holds a message's full name and its wire data in hexadecimal. The answer to it is a line
// with the wire data that Go makes of it, and its JSON, which is empty where it has none; or "refused: " and the reason.
// The message types are those of the descriptors in the file, or without one those that are compiled in.
package main

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

// types finds messages by their full names, and those inside of an Any by their URLs.
type types interface {
	protoregistry.MessageTypeResolver
	protoregistry.ExtensionTypeResolver
}

func main() {
	known, err := typesOf(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		name, data, _ := strings.Cut(lines.Text(), " ")
		answer, err := again(known, protoreflect.FullName(name), data)
		if err != nil {
			answer = "refused: " + strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Fprintln(out, answer)
	}
}

func typesOf(arguments []string) (types, error) {
	if len(arguments) == 0 {
		return protoregistry.GlobalTypes, nil
	}
	data, err := os.ReadFile(arguments[0])
	if err != nil {
		return nil, err
	}
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(data, &set); err != nil {
		return nil, err
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		return nil, err
	}
	return dynamicpb.NewTypes(files), nil
}

func again(known types, name protoreflect.FullName, data string) (string, error) {
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
	// protojson varies its whitespace on purpose.
	var compact bytes.Buffer
	text, err := protojson.MarshalOptions{Resolver: known}.Marshal(message)
	if err == nil {
		if err := json.Compact(&compact, text); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(written) + " " + compact.String(), nil
}
