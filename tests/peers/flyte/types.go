package main

import (
	"encoding/hex"
	"os"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

// types finds messages by their full names, and those inside of an Any by their URLs.
type types struct {
	protoregistry.MessageTypeResolver
	protoregistry.ExtensionTypeResolver
	files *protoregistry.Files
}

func typesOf(descriptors string) (*types, error) {
	if descriptors == "" {
		return &types{protoregistry.GlobalTypes, protoregistry.GlobalTypes, protoregistry.GlobalFiles}, nil
	}
	data, err := os.ReadFile(descriptors)
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
	all := dynamicpb.NewTypes(files)
	return &types{all, all, files}, nil
}

// describe returns the descriptors of all types.
func describe(known *types) (string, error) {
	var set descriptorpb.FileDescriptorSet
	known.files.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		set.File = append(set.File, protodesc.ToFileDescriptorProto(file))
		return true
	})
	data, err := proto.Marshal(&set)
	return hex.EncodeToString(data), err
}
